package io.statelab.cli;

import io.statelab.bench.fixture.DirectoryGenerator;
import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.bench.fixture.IdStyle;
import io.statelab.cli.lab.Progress;
import io.statelab.id.Printable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a directory like those that runsc leaves, of any size. */
@Command(
        name = "generate",
        description = "Write a realistic state directory: stopped containers, each with a state and a lock. The same "
                + "options write the same directory.")
final class GenerateCommand implements Action {
    /** How often progress is told, in containers. */
    private static final int STEP = 100;

    @Parameters(paramLabel = "DIR", description = "Where to write; it must be empty, or not be there.")
    String dir = "";

    @Option(names = "--containers", paramLabel = "N", required = true, description = "How many containers.")
    int containers;

    @Option(
            names = "--per-sandbox",
            paramLabel = "K",
            description = "How many containers share a sandbox, its root container among them (default: 1).")
    int perSandbox = 1;

    @Option(
            names = "--ids",
            paramLabel = "STYLE",
            description = "What ids look like: hex (64 digits), names, or mixed (default: hex).")
    String ids = "hex";

    @Option(names = "--seed", paramLabel = "S", description = "What chance begins with (default: 1).")
    long seed = 1;

    @Override
    public ExitCode run(Session session) throws IOException {
        DirectoryPlan plan = plan();
        Path root = StoreLocation.path("DIR", dir);
        try (Progress progress = session.progress()) {
            progress.step("writing " + containers + " containers");
            DirectoryGenerator.generate(plan, root, done -> {
                if (done % STEP == 0) {
                    progress.detail(done + " of " + containers);
                }
            });
        } catch (DirectoryNotEmptyException e) {
            throw new UsageException("directory " + Printable.quoted(root.toString())
                    + " is not empty, and nothing was written; name an empty or a new one");
        } catch (IOException e) {
            throw new WriteException(e);
        }
        session.output().line(containers + " containers in " + root);
        return ExitCode.OK;
    }

    private DirectoryPlan plan() {
        try {
            return new DirectoryPlan(containers, perSandbox, IdStyle.of(ids), seed, DirectoryPlan.Content.DOCUMENTS);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage() + "; see \"statelab generate --help\"");
        }
    }
}
