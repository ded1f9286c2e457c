package io.statelab.cli;

import java.io.IOException;

/** A command with its options and arguments, ready to run once. */
interface Action {
    /**
     * Runs the command. Whatever it throws, {@link Failure} puts into words.
     *
     * @return how it ended
     */
    ExitCode run(Session session) throws IOException;
}
