package io.statelab.cli.lab;

import io.statelab.bench.run.BenchmarkRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.openjdk.jmh.results.RunResult;

/** Runs JMH's benchmarks in short, and keeps JMH's own result. */
final class BenchmarkStep implements LabStep {
    private static final String ENTRIES = "10000";
    /** The benchmarks give microseconds. */
    private static final double MICROS_PER_MILLI = 1e3;

    /** Two of lookup and one of names, with four strategies each. */
    private static final int BENCHMARKS = 12;

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
        Map<String, StringJoiner> byBenchmark = new TreeMap<>();
        for (RunResult one : results) {
            byBenchmark
                    .computeIfAbsent(name(one), name -> new StringJoiner(", "))
                    .add(score(one));
        }
        byBenchmark.forEach((name, scores) -> found.accept(LabRow.info("JMH " + name, scores.toString())));
        found.accept(LabRow.decided(
                "benchmarks run by JMH",
                Integer.toString(results.size()),
                BENCHMARKS + ", in " + result.getFileName(),
                results.size() == BENCHMARKS));
    }

    /** {@code ListBenchmark.all}. */
    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }

    private static String score(RunResult result) {
        return result.getParams().getParam("strategy") + " "
                + Figures.millis(result.getPrimaryResult().getScore() / MICROS_PER_MILLI);
    }
}
