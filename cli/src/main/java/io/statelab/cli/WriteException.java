package io.statelab.cli;

import java.io.IOException;

/** What a command was asked to write could not be written. */
final class WriteException extends IOException {
    private static final long serialVersionUID = 1L;

    private final IOException reason;

    WriteException(IOException reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why. */
    IOException reason() {
        return reason;
    }
}
