package io.statelab.cli.lab;

import io.statelab.bench.fixture.MadeDirectory;
import io.statelab.bench.ratio.Comparison;
import io.statelab.bench.ratio.InterleavedRatio;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Times the list of a large directory beside the real runsc's, each as a whole process, where runsc is installed. */
final class RunscStep implements LabStep {
    private final Path launcher;
    private final MadeDirectory directory;
    private final int rounds;

    /** @param source the project's folder, with the launcher in it */
    RunscStep(Path source, MadeDirectory directory, int rounds) {
        this.launcher = source.resolve("statelab");
        this.directory = directory;
        this.rounds = rounds;
    }

    @Override
    public String title() {
        return "the real runsc beside the command line";
    }

    @Override
    public void run(Consumer<LabRow> found) throws IOException {
        Optional<String> runsc = runsc();
        if (runsc.isEmpty() || !Files.isExecutable(launcher)) {
            found.accept(LabRow.info("\"list --quiet\" beside \"runsc list -quiet\"", "not measured", "no runsc here"));
            return;
        }
        String root = directory.path().toString();
        List<String> theirs = List.of(runsc.get(), "--root", root, "list", "-quiet");
        List<String> ours = List.of(launcher.toString(), "--root", root, "list", "--quiet");
        Comparison comparison = new Comparison(
                "\"list --quiet\", the whole process,",
                "\"runsc list -quiet\"",
                InterleavedRatio.measure(() -> WholeProcess.run(theirs), () -> WholeProcess.run(ours), 1, rounds));
        found.accept(LabRow.info(
                comparison.subject() + " beside " + comparison.baseline(),
                Figures.speedup(comparison),
                Figures.baseline(comparison)));
    }

    private static Optional<String> runsc() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "runsc"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
