package io.statelab.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has, before or after its name; and so the program itself, as picocli sees it. */
@Command(
        name = "statelab",
        scope = ScopeType.INHERIT, // so that every command has --help and --version
        mixinStandardHelpOptions = true,
        description = "Reads the state directory of gVisor's runsc, while runsc itself is using it.",
        versionProvider = Version.class,
        subcommands = {
            ListCommand.class,
            StateCommand.class,
            ResolveCommand.class,
            ShowCommand.class,
            DoctorCommand.class,
            GenerateCommand.class,
            LabCommand.class,
            AutoComplete.GenerateCompletion.class
        })
final class GlobalOptions {
    @Option(
            names = "--root",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "The state directory (default: " + StoreLocation.DEFAULT_ROOT + "). Short for --store file:DIR.")
    @Nullable
    String root;

    @Option(
            names = "--store",
            paramLabel = "URI",
            scope = ScopeType.INHERIT,
            description = "The store: file:DIR is the only kind in this build.")
    @Nullable
    String store;

    @Option(
            names = "--timeout",
            paramLabel = "DURATION",
            scope = ScopeType.INHERIT,
            description = "How long to wait for a lock at most, for instance 500ms (default: " + Timeout.DEFAULT
                    + "). Reading waits for none.")
    String timeout = Timeout.DEFAULT;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "With an error, also print where in the program it arose.")
    boolean verbose;

    /**
     * The state directory.
     *
     * @throws UsageException if the options name none
     */
    Path directory() {
        return StoreLocation.directory(root, store);
    }

    /** Whether the options name a state directory; otherwise it is the default. */
    boolean namesDirectory() {
        return root != null || store != null;
    }

    /**
     * How long a wait may take.
     *
     * @throws UsageException if that is not a duration
     */
    Duration timeout() {
        return Timeout.parse("--timeout", timeout);
    }
}
