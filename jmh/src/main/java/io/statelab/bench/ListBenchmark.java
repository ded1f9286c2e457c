package io.statelab.bench;

import io.statelab.id.FullId;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does it take to list all containers, and those of one sandbox?
 *
 * <p>Rivals: the seed's globs, and the JDK's two ways to list a directory. Run: {@code java -cp <class path>
 * org.openjdk.jmh.Main ListBenchmark -foe true}; {@code ./statelab lab} runs a short form.
 */
public class ListBenchmark extends Measured {
    private List<FullId> answer = List.of();
    private List<FullId> truth = List.of();

    /** Lists all containers. */
    @Benchmark
    public List<FullId> all(LookupState state) throws IOException {
        truth = state.truth();
        answer = state.lookup().list();
        return answer;
    }

    /** Lists the containers of one sandbox. */
    @Benchmark
    public List<FullId> oneSandbox(LookupState state) throws IOException {
        FullId asked = state.nextAsked();
        answer = state.lookup().inSandbox(asked.sandboxId());
        truth = answer.contains(asked) ? answer : List.of(asked);
        return answer;
    }

    /** The last answer must have been the truth; of one sandbox, it must have had the container that was asked for. */
    @TearDown(Level.Iteration)
    public void checkAnswer() {
        if (answer.isEmpty() || !answer.equals(truth)) {
            throw new IllegalStateException(
                    "the last of the answers is wrong: " + answer.size() + " containers instead of " + truth.size());
        }
    }
}
