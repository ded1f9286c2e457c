package io.statelab.bench;

import io.statelab.LoadOptions;
import io.statelab.StateStore;
import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.bench.fixture.IdStyle;
import io.statelab.bench.fixture.MadeDirectory;
import io.statelab.bench.floor.BareRead;
import io.statelab.codec.ContainerState;
import io.statelab.directory.Snapshot;
import io.statelab.directory.StateDirectory;
import io.statelab.file.RunscStateStores;
import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import io.statelab.posix.LinuxPosix;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long does it take to load a state: the system calls alone, the validated snapshot of the file, and the whole with
 * parsing?
 *
 * <p>Run: {@code java -cp <class path> org.openjdk.jmh.Main LoadBenchmark -foe true}.
 */
public class LoadBenchmark extends Measured {
    private static final DirectoryPlan PLAN =
            new DirectoryPlan(100, 5, IdStyle.HEX, 1, DirectoryPlan.Content.DOCUMENTS);

    private @Nullable Opened opened;
    private int next;

    /** The directory, open in three ways. */
    private record Opened(
            MadeDirectory made, BareRead bare, StateDirectory directory, StateStore<ContainerState> store) {}

    /** Makes or finds the directory, and opens it. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        MadeDirectory made = MadeDirectory.of(PLAN);
        opened = new Opened(
                made,
                new BareRead(made.path()),
                StateDirectory.open(LinuxPosix.open(), made.path()),
                RunscStateStores.open(made.path()));
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        Opened closing = opened();
        closing.store().close();
        closing.directory().close();
        closing.bare().close();
        closing.made().close();
    }

    /** The floor: the same system calls. */
    @Benchmark
    public int systemCalls() throws IOException {
        return opened().bare().run(StateFileName.state(nextId()));
    }

    /** A validated snapshot of the file, not parsed. */
    @Benchmark
    public Snapshot snapshot() throws IOException {
        return opened().directory().read(nextId());
    }

    /** The state, parsed. */
    @Benchmark
    public ContainerState load() throws IOException {
        return opened().store().load(nextId(), LoadOptions.AS_STORED);
    }

    private FullId nextId() {
        next = (next + 1) % PLAN.containers();
        return opened().made().ids().get(next);
    }

    private Opened opened() {
        Opened state = opened;
        if (state == null) {
            throw new IllegalStateException("nothing is opened");
        }
        return state;
    }
}
