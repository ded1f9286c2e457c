package io.statelab.bench.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.statelab.bench.fixture.DirectoryGenerator;
import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.id.FullId;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All strategies give the same answers: otherwise their times compare nothing. */
class StrategyTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void answersRight(Strategy strategy) throws IOException {
        Path root = folder.resolve("root");
        List<FullId> truth = DirectoryGenerator.generate(DirectoryPlan.ofNames(300, 3), root, done -> {}).stream()
                .sorted()
                .toList();
        FullId asked = truth.get(123);

        try (Lookup lookup = strategy.open(root)) {
            assertThat(lookup.list()).isEqualTo(truth);
            assertThat(lookup.resolve(asked.containerId().substring(0, 12))).isEqualTo(asked);
            assertThat(lookup.inSandbox(asked.sandboxId()))
                    .hasSize(5)
                    .allMatch(id -> id.sandboxId().equals(asked.sandboxId()));
            assertThatThrownBy(() -> lookup.resolve("no-such")).isInstanceOf(NoSuchFileException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isCalledByItsLabel(Strategy strategy) {
        assertThat(Strategy.of(strategy.label())).isEqualTo(strategy);
    }
}
