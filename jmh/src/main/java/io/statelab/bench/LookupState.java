package io.statelab.bench;

import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.bench.fixture.MadeDirectory;
import io.statelab.bench.lookup.Lookup;
import io.statelab.bench.lookup.Strategy;
import io.statelab.id.FullId;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A directory, a strategy to look things up in it, and the containers to ask for, in an order that is always the same. */
@State(Scope.Benchmark)
public class LookupState {
    private static final long SEED = 1;
    private static final int QUERIES = 64;

    /** How many containers there are; each is two entries of the directory. */
    @Param({"1000", "10000", "100000"})
    public int entries;

    /** The way to look up. */
    @Param({"seed", "directory-stream", "file-list", "scan"})
    public String strategy = "scan";

    private MadeDirectory directory = new MadeDirectory(java.nio.file.Path.of("."), List.of(), true);
    private Lookup lookup = new NoLookup();
    private FullId[] asked = {};
    private int next;

    /** Makes or finds the directory, and opens it. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        directory = MadeDirectory.of(DirectoryPlan.ofNames(entries, SEED));
        lookup = Strategy.of(strategy).open(directory.path());
        asked = new Random(SEED)
                .ints(QUERIES, 0, directory.ids().size())
                .mapToObj(directory.ids()::get)
                .toArray(FullId[]::new);
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        lookup.close();
        directory.close();
    }

    /** The strategy, on the directory. */
    Lookup lookup() {
        return lookup;
    }

    /** The directory's containers. */
    List<FullId> truth() {
        return directory.ids();
    }

    /** The next container to ask for. */
    FullId nextAsked() {
        next = (next + 1) % QUERIES;
        return asked[next];
    }

    /** Before anything is opened. */
    private static final class NoLookup implements Lookup {
        @Override
        public List<FullId> list() {
            throw new IllegalStateException("nothing is opened");
        }

        @Override
        public List<FullId> inSandbox(String sandboxId) {
            throw new IllegalStateException("nothing is opened");
        }

        @Override
        public FullId resolve(String prefix) {
            throw new IllegalStateException("nothing is opened");
        }
    }
}
