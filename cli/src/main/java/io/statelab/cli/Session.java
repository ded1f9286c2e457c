package io.statelab.cli;

import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import io.statelab.file.RunscStateStores;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a command works with: the store that the options name, opened when it is first asked for, and the streams. */
final class Session implements AutoCloseable {
    private final Path directory;
    private final StandardOutput output;
    private final PrintStream errors;
    private @Nullable StateStore<ContainerState> store;

    /** @throws UsageException if the options make no sense, whether or not the command needs what they name */
    Session(GlobalOptions options, Console console) {
        directory = options.directory();
        options.timeout();
        output = new StandardOutput(console.output());
        errors = console.errors();
    }

    /** The state directory, as the options name it. */
    Path directory() {
        return directory;
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

    /** Where progress goes; errors and warnings go through {@link #warn}. */
    PrintStream errors() {
        return errors;
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
