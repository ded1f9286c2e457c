package io.statelab.cli.lab;

import io.statelab.bench.run.BenchmarkRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.openjdk.jmh.results.RunResult;

/** Runs JMH's benchmarks in short, and keeps JMH's own result. */
final class BenchmarkStep implements LabStep {
    private static final String ENTRIES = "10000";

    private final BenchmarkRun run;
    private final Path result;

    /** @param result where {@code run} writes JMH's result */
    BenchmarkStep(BenchmarkRun run, Path result) {
        this.run = run;
        this.result = result;
    }

    @Override
    public String title() {
        return "JMH in short, on " + ENTRIES + " containers";
    }

    @Override
    public void run(Consumer<LabRow> found) throws IOException {
        Collection<RunResult> results = run.run(
                List.of("ResolveBenchmark", "ListBenchmark.all", "StateFileNameBenchmark"),
                List.of(new BenchmarkRun.Choice("entries", List.of(ENTRIES))),
                BenchmarkRun.Effort.SHORT);
        for (RunResult one : results) {
            found.accept(LabRow.info(
                    "JMH " + name(one),
                    String.format(
                            Locale.ROOT,
                            "%.0f %s",
                            one.getPrimaryResult().getScore(),
                            one.getPrimaryResult().getScoreUnit())));
        }
        found.accept(LabRow.decided(
                "benchmarks run by JMH", Integer.toString(results.size()), "in " + result.getFileName(), true));
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        String shorter = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
        return shorter + ", " + result.getParams().getParam("strategy");
    }
}
