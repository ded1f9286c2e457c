package io.statelab.bench;

import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does it take to tell from their names which files are states, and of which containers? The files are those
 * of {@code entries} containers: one state and one lock each.
 *
 * <p>Rivals: the seed's regular expression, compiled for each name, and a right one, compiled once. Run: {@code java -cp
 * <class path> org.openjdk.jmh.Main StateFileNameBenchmark -foe true}; {@code ./statelab lab} runs a short form.
 */
public class StateFileNameBenchmark extends Measured {
    private static final long SEED = 1;

    /** How many containers' names there are. */
    @Param({"1000", "10000", "100000"})
    public int entries;

    /** The way to parse. */
    @Param({"seed", "regexp", "text", "bytes"})
    public String strategy = "bytes";

    private byte[][] names = {};
    private NameParser parser = NameParser.BYTES;
    private int parsed;

    /** Makes the names. */
    @Setup(Level.Trial)
    public void makeNames() {
        parser = NameParser.valueOf(strategy.toUpperCase(Locale.ROOT));
        List<FullId> ids = DirectoryPlan.ofNames(entries, SEED).ids();
        names = new byte[2 * entries][];
        for (int i = 0; i < entries; i++) {
            names[2 * i] = StateFileName.state(ids.get(i)).getBytes(StandardCharsets.US_ASCII);
            names[2 * i + 1] = StateFileName.lock(ids.get(i)).getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** Parses all names. */
    @Benchmark
    public int parse() {
        int found = 0;
        for (byte[] name : names) {
            if (parser.parse(name).isPresent()) {
                found++;
            }
        }
        parsed = found;
        return found;
    }

    /** One in two names was a state's. */
    @TearDown(Level.Iteration)
    public void checkCount() {
        if (parsed != entries) {
            throw new IllegalStateException("found " + parsed + " states among the names of " + entries);
        }
    }
}
