package io.statelab.bench.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.bench.fixture.DirectoryGenerator;
import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.bench.lookup.Lookup;
import io.statelab.bench.lookup.Strategy;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lookup takes memory for what it finds, not for what there is. */
class AllocationTest {
    @TempDir
    private Path folder;

    @Test
    void aWorksAllocationIsMeasured() throws IOException {
        byte[][] keep = new byte[1][];

        assertThat(Allocation.bytesPerRun(() -> keep[0] = new byte[1 << 20])).isBetween(1L << 20, (1L << 20) + 64);
    }

    @Test
    void resolvingTakesNoMoreMemoryAmongMoreContainers() throws IOException {
        assertThat(bytesAmong(5_000, Strategy.SCAN) - bytesAmong(500, Strategy.SCAN))
                .isLessThan(4_500);
    }

    @Test
    void listingNamesAsTextsDoes() throws IOException {
        assertThat(bytesAmong(5_000, Strategy.FILE_LIST) - bytesAmong(500, Strategy.FILE_LIST))
                .isGreaterThan(450_000);
    }

    private long bytesAmong(int containers, Strategy strategy) throws IOException {
        Path root = folder.resolve("root-" + containers);
        String prefix = DirectoryGenerator.generate(DirectoryPlan.ofNames(containers, 1), root, done -> {})
                .get(7)
                .containerId()
                .substring(0, 12);
        try (Lookup lookup = strategy.open(root)) {
            return Allocation.bytesPerRun(() -> lookup.resolve(prefix));
        }
    }
}
