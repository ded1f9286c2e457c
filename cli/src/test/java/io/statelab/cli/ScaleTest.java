package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.bench.fixture.DirectoryGenerator;
import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.id.FullId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory of 100,000 containers through the command line; the bounds are far from what is measured. */
class ScaleTest {
    private static final Duration FAR_TOO_LONG = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("H15: 100,000 containers are listed, and found by the beginning of their ids, in a moment")
    void aHundredThousandContainers() throws IOException {
        Path path = folder.resolve("root");
        List<FullId> truth = DirectoryGenerator.generate(DirectoryPlan.ofNames(100_000, 1), path, done -> {}).stream()
                .sorted()
                .toList();
        StateRoot root = StateRoot.at(path);
        FullId asked = truth.get(54_321);

        assertThat(quick(root, "list", "--quiet"))
                .isEqualTo(truth.stream().map(id -> id.containerId() + "\n").collect(Collectors.joining()));
        assertThat(quick(root, "resolve", asked.containerId().substring(0, 12))).isEqualTo(asked + "\n");
        assertThat(quick(root, "list", "--quiet", "--sandbox", asked.sandboxId())
                        .lines())
                .hasSize(5);
        assertThat(quick(root, "resolve", "0")).contains("more,").contains("in all");
    }

    private static String quick(StateRoot root, String... arguments) {
        long start = System.nanoTime();
        String output = root.run(arguments).output();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(FAR_TOO_LONG);
        return output;
    }
}
