package io.statelab.cli;

import io.statelab.cli.lab.Lab;
import io.statelab.cli.lab.LabReport;
import io.statelab.cli.lab.LabSettings;
import io.statelab.cli.lab.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures and checks everything in short, prints one table, and keeps it. */
@Command(
        name = "lab",
        description = "Check and measure everything in short: real input, right answers, times beside their floors and "
                + "the original. Prints one table and writes it to results/latest. With --root, also looks at that "
                + "directory, and changes nothing in it.")
final class LabCommand implements Action {
    /** Set by the launcher: the project's folder, where the report goes. */
    private static final String HOME = "statelab.home";

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "Where to work, and so on which file system; a private folder is made there and removed "
                    + "(default: the folder for temporary files).")
    @Nullable
    String dir;

    @Option(
            names = "--time",
            paramLabel = "DURATION",
            description = "About how long to take, for instance 40s (default: 2m). Less time, fewer rounds.")
    String time = "2m";

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Repeats a run's chances (default: 1).")
    long seed = 1;

    @Override
    public ExitCode run(Session session) throws IOException {
        Path home = Path.of(System.getProperty(HOME, "."));
        if (session.givenDirectory().isPresent()) {
            session.store(); // an error now rather than in a minute
        }
        LabSettings settings = new LabSettings(
                session.givenDirectory(), folder(), duration(), seed, home.resolve("results/latest"), home);
        requireWritable(settings.dir());
        requireWritable(settings.results());
        LabReport report;
        try (Progress progress = session.progress()) {
            report = new Lab(settings, progress).run();
        }
        session.output().write(report.asText().getBytes(StandardCharsets.UTF_8));
        session.output().line("written to " + settings.results());
        return report.passed() ? ExitCode.OK : ExitCode.FOUND;
    }

    /** Makes sure that there is a folder at {@code place} that can be written to, and makes it if need be. */
    private static void requireWritable(Path place) throws WriteException {
        try {
            Files.createDirectories(place);
            Files.delete(Files.createTempFile(place, "statelab", null));
        } catch (IOException e) {
            throw new WriteException(e);
        }
    }

    private Path folder() {
        return StoreLocation.path(
                "--dir", Optional.ofNullable(dir).orElseGet(() -> System.getProperty("java.io.tmpdir", "/tmp")));
    }

    private Duration duration() {
        return Timeout.parse("--time", time);
    }
}
