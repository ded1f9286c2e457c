package io.statelab.cli.lab;

import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.bench.fixture.MadeDirectory;
import io.statelab.bench.lookup.Lookup;
import io.statelab.bench.lookup.Strategy;
import io.statelab.bench.ratio.Allocation;
import java.io.IOException;
import java.util.function.Consumer;

/** Finds out whether a lookup's memory depends on how many containers there are: it must on the matches alone. */
final class AllocationStep implements LabStep {
    private static final int FEW = 1_000;
    private static final int PREFIX = 12;
    /** Less than two bytes for each of the containers that the larger directory has more. */
    private static final double MOST_PER_CONTAINER = 1;

    private final MadeDirectory large;
    private final long seed;

    AllocationStep(MadeDirectory large, long seed) {
        this.large = large;
        this.seed = seed;
    }

    @Override
    public String title() {
        return "memory taken by a lookup";
    }

    @Override
    public void run(Consumer<LabRow> found) throws IOException {
        long few;
        try (MadeDirectory small = MadeDirectory.of(DirectoryPlan.ofNames(FEW, seed))) {
            few = bytes(small);
        }
        long many = bytes(large);
        double perContainer = (double) (many - few) / (large.ids().size() - FEW);
        found.accept(LabRow.decided(
                "memory to resolve among " + large.ids().size(),
                many + " bytes",
                "among " + FEW + ": " + few + " bytes",
                perContainer < MOST_PER_CONTAINER));
    }

    private static long bytes(MadeDirectory directory) throws IOException {
        String prefix =
                directory.ids().get(directory.ids().size() / 2).containerId().substring(0, PREFIX);
        try (Lookup store = Strategy.SCAN.open(directory.path())) {
            return Allocation.bytesPerRun(() -> store.resolve(prefix));
        }
    }
}
