package io.statelab.cli;

import io.statelab.StateStore;
import io.statelab.cli.lab.Progress;
import io.statelab.codec.ContainerState;
import io.statelab.file.RunscStateStores;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a command works with: the store that the options name, opened when it is first asked for, and the streams. */
final class Session implements AutoCloseable {
    /** Set by the launcher: whether standard error is a terminal. */
    private static final String TERMINAL = "statelab.terminal";

    private final Path directory;
    private final boolean directoryGiven;
    private final StandardOutput output;
    private final PrintStream errors;
    private @Nullable StateStore<ContainerState> store;

    /** @throws UsageException if the options make no sense, whether or not the command needs what they name */
    Session(GlobalOptions options, Console console) {
        directory = options.directory();
        directoryGiven = options.namesDirectory();
        options.timeout();
        output = new StandardOutput(console.output());
        errors = console.errors();
    }

    /** The state directory, as the options name it. */
    Path directory() {
        return directory;
    }

    /** The state directory, if the options name one; not the default. */
    Optional<Path> givenDirectory() {
        return directoryGiven ? Optional.of(directory) : Optional.empty();
    }

    /** Tells how far a long work is, if somebody looks. */
    Progress progress() {
        return new Progress(errors, Boolean.getBoolean(TERMINAL));
    }

    /**
     * The store in that directory.
     *
     * @throws RootException if it cannot be opened
     */
    StateStore<ContainerState> store() throws IOException {
        if (store == null) {
            try {
                store = RunscStateStores.open(directory);
            } catch (IOException e) {
                throw new RootException(e);
            }
        }
        return store;
    }

    /** Where results go. */
    StandardOutput output() {
        return output;
    }

    /** Reports something that does not end the command. */
    void warn(String message) {
        errors.println(Failure.line(message));
    }

    @Override
    public void close() throws IOException {
        try {
            output.flush();
        } finally {
            if (store != null) {
                store.close();
            }
        }
    }
}
