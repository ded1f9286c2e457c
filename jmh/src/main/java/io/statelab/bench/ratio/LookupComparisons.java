package io.statelab.bench.ratio;

import io.statelab.bench.floor.BareRead;
import io.statelab.bench.floor.BareWalk;
import io.statelab.bench.lookup.Lookup;
import io.statelab.bench.lookup.Strategy;
import io.statelab.directory.StateDirectory;
import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import io.statelab.posix.LinuxPosix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The comparisons that the project's targets are about, on a directory of one's own: the store beside a bare walk, and
 * beside the seed. Each answer is compared with the truth before it is timed.
 */
public final class LookupComparisons {
    private static final int PREFIX = 12;
    private static final int WARMUPS = 10;

    private final Path root;
    private final List<FullId> truth;

    /** @param truth the containers of {@code root}, in byte order of their file names; at least one */
    public LookupComparisons(Path root, List<FullId> truth) {
        this.root = root;
        this.truth = truth;
    }

    /** The walk for one abbreviated id, beside a walk that looks at nothing. */
    public Comparison resolveBesideBareWalk(int rounds) throws IOException {
        FullId wanted = truth.get(truth.size() / 2);
        String prefix = prefixOf(wanted);
        try (BareWalk bare = new BareWalk(root, BareWalk.USUAL_BUFFER);
                Lookup store = Strategy.SCAN.open(root)) {
            require(store.resolve(prefix).equals(wanted), "resolve");
            return compare(
                    "resolve " + PREFIX + " characters", "bare walk", bare::run, () -> store.resolve(prefix), rounds);
        }
    }

    /** The list of all ids, beside a walk that looks at nothing. */
    public Comparison listBesideBareWalk(int rounds) throws IOException {
        try (BareWalk bare = new BareWalk(root, BareWalk.USUAL_BUFFER);
                Lookup store = Strategy.SCAN.open(root)) {
            require(store.list().equals(truth), "list");
            return compare("list", "bare walk", bare::run, store::list, rounds);
        }
    }

    /** The list of all ids, beside another strategy. */
    public Comparison listBeside(Strategy rival, int warmups, int rounds) throws IOException {
        try (Lookup other = rival.open(root);
                Lookup store = Strategy.SCAN.open(root)) {
            require(store.list().equals(truth) && other.list().equals(truth), "list");
            return new Comparison(
                    "list", rival.label(), InterleavedRatio.measure(other::list, store::list, warmups, rounds));
        }
    }

    /** The containers of one sandbox, beside the way the seed loads a sandbox. */
    public Comparison sandboxBeside(Strategy rival, int warmups, int rounds) throws IOException {
        String sandbox = truth.get(truth.size() / 2).sandboxId();
        List<FullId> expected =
                truth.stream().filter(id -> id.sandboxId().equals(sandbox)).toList();
        try (Lookup other = rival.open(root);
                Lookup store = Strategy.SCAN.open(root)) {
            require(
                    store.inSandbox(sandbox).equals(expected)
                            && other.inSandbox(sandbox).equals(expected),
                    "one sandbox");
            return new Comparison(
                    "one sandbox",
                    rival.label(),
                    InterleavedRatio.measure(
                            () -> other.inSandbox(sandbox), () -> store.inSandbox(sandbox), warmups, rounds));
        }
    }

    /** The validated read of states, beside the same system calls. */
    public Comparison readBesideBareCalls(int rounds) throws IOException {
        List<FullId> some = truth.subList(0, Math.min(100, truth.size()));
        List<String> names = some.stream().map(StateFileName::state).toList();
        try (BareRead bare = new BareRead(root);
                StateDirectory directory = StateDirectory.open(LinuxPosix.open(), root)) {
            Work calls = () -> {
                for (String name : names) {
                    bare.run(name);
                }
            };
            Work reads = () -> {
                for (FullId id : some) {
                    directory.read(id);
                }
            };
            return new Comparison(
                    "load without parsing, " + some.size() + " states",
                    "same system calls",
                    InterleavedRatio.measure(calls, reads, 20 * WARMUPS, rounds));
        }
    }

    private static Comparison compare(String subject, String baseline, Work floor, Work work, int rounds)
            throws IOException {
        return new Comparison(subject, baseline, InterleavedRatio.measure(floor, work, WARMUPS, rounds));
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException("the answer to \"" + what + "\" is wrong");
        }
    }

    private static String prefixOf(FullId id) {
        return id.containerId().substring(0, Math.min(PREFIX, id.containerId().length()));
    }
}
