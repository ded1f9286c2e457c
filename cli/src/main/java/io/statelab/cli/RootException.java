package io.statelab.cli;

import java.io.IOException;

/** The state directory itself could not be opened. */
final class RootException extends IOException {
    private static final long serialVersionUID = 1L;

    private final IOException reason;

    RootException(IOException reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why. */
    IOException reason() {
        return reason;
    }
}
