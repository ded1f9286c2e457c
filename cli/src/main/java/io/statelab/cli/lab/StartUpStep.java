package io.statelab.cli.lab;

import io.statelab.bench.fixture.MadeDirectory;
import io.statelab.bench.ratio.Comparison;
import io.statelab.bench.ratio.InterleavedRatio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Times {@code statelab state ID} as a whole process, beside a virtual machine that does nothing. */
final class StartUpStep implements LabStep {
    private static final int WARMUPS = 3;
    private static final double SLOW_MILLIS = 2_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Path launcher;
    private final MadeDirectory directory;
    private final int rounds;

    /** @param source the project's folder, with the launcher in it */
    StartUpStep(Path source, MadeDirectory directory, int rounds) {
        this.launcher = source.resolve("statelab");
        this.directory = directory;
        this.rounds = rounds;
    }

    @Override
    public String title() {
        return "start-up";
    }

    @Override
    public void run(Consumer<LabRow> found) throws IOException {
        if (!Files.isExecutable(launcher)) {
            found.accept(LabRow.info("start-up", "not measured", "no launcher at " + launcher));
            return;
        }
        List<String> state = List.of(
                launcher.toString(),
                "--root",
                directory.path().toString(),
                "state",
                directory.ids().get(0).toString());
        Comparison comparison = new Comparison(
                "\"statelab state ID\", the whole process",
                "empty JVM",
                InterleavedRatio.measure(
                        () -> WholeProcess.run(emptyMachine()), () -> WholeProcess.run(state), WARMUPS, rounds));
        double millis = comparison.result().candidateNanos().median() / NANOS_PER_MILLI;
        found.accept(LabRow.decided(
                comparison.subject(),
                String.format(
                        Locale.ROOT,
                        "%s (%.0f to %.0f)",
                        Figures.millis(millis),
                        comparison.result().candidateNanos().lowest() / NANOS_PER_MILLI,
                        comparison.result().candidateNanos().highest() / NANOS_PER_MILLI),
                Figures.baseline(comparison) + ", target 200 ms, bound 2 s",
                millis < SLOW_MILLIS));
    }

    private static List<String> emptyMachine() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path", ""),
                EmptyMain.class.getName());
    }
}
