package io.statelab.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JMH itself ends well, with an empty result, when a benchmark fails or none is found. Our runs do not. */
class BenchmarkRunTest {
    private static final BenchmarkRun.Effort SHORTEST = new BenchmarkRun.Effort(1, 0, 1, 50);

    @TempDir
    private Path folder;

    @Test
    void everyBenchmarkRunsAndAnswersRight() throws IOException {
        BenchmarkRun run = run();

        assertThat(run.run(
                        List.of("ResolveBenchmark", "ListBenchmark", "StateFileNameBenchmark", "LoadBenchmark"),
                        List.of(new BenchmarkRun.Choice("entries", List.of("50"))),
                        SHORTEST))
                .hasSize(4 + 8 + 4 + 3);
        assertThat(Files.readString(folder.resolve("jmh.json"))).contains("\"strategy\" : \"directory-stream\"");
    }

    @Test
    void aBenchmarkThatFailsFailsTheRun() {
        List<BenchmarkRun.Choice> unknown = List.of(
                new BenchmarkRun.Choice("entries", List.of("50")),
                new BenchmarkRun.Choice("strategy", List.of("no-such-strategy")));

        assertThatThrownBy(() -> run().run(List.of("ResolveBenchmark"), unknown, SHORTEST))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("jmh.log");
    }

    @Test
    void aBenchmarkThatIsNotThereFailsTheRun() {
        assertThatThrownBy(() -> run().run(List.of("NoSuchBenchmark"), List.of(), SHORTEST))
                .isInstanceOf(IOException.class);
    }

    @Test
    void oneThatIsNotThereBesideOneThatIsFailsTheRun() {
        List<BenchmarkRun.Choice> small = List.of(
                new BenchmarkRun.Choice("entries", List.of("50")),
                new BenchmarkRun.Choice("strategy", List.of("bytes")));

        assertThatThrownBy(() -> run().run(List.of("StateFileNameBenchmark", "NoSuchBenchmark"), small, SHORTEST))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("NoSuchBenchmark");
    }

    private BenchmarkRun run() {
        return new BenchmarkRun(folder, folder.resolve("jmh.json"), folder.resolve("jmh.log"));
    }
}
