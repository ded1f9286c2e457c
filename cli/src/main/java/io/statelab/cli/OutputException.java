package io.statelab.cli;

import java.io.IOException;

/** Standard output does not take what is written to it: the disk is full, or who read it has gone. */
final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    OutputException(IOException cause) {
        super(cause);
        reason = String.valueOf(cause.getMessage());
    }

    /** Whether the reader went away, as {@code head} does when it has seen enough. */
    boolean isClosedPipe() {
        return reason.contains("Broken pipe") || reason.contains("Pipe closed");
    }

    /** Why, in the system's words. */
    String reason() {
        return reason;
    }
}
