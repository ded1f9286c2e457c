package io.statelab.bench;

import io.statelab.id.FullId;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does it take to find the one container whose id begins with 12 given characters, as people type them?
 *
 * <p>Rivals: the seed's glob, and the JDK's two ways to list a directory. Run: {@code java -jar} is not needed,
 * {@code ./statelab lab} runs a short form; the whole: {@code java -cp <class path> org.openjdk.jmh.Main
 * ResolveBenchmark -foe true}.
 */
public class ResolveBenchmark extends Measured {
    /** As many characters as container tools print of an id. */
    static final int PREFIX = 12;

    private FullId asked = FullId.root("none");
    private FullId answer = FullId.root("none");

    /** Finds one container. */
    @Benchmark
    public FullId prefix(LookupState state) throws IOException {
        asked = state.nextAsked();
        answer = state.lookup().resolve(asked.containerId().substring(0, PREFIX));
        return answer;
    }

    /** The last answer must have been the container that was asked for. */
    @TearDown(Level.Iteration)
    public void checkAnswer() {
        if (!answer.equals(asked)) {
            throw new IllegalStateException("asked for " + asked + " and got " + answer);
        }
    }
}
