package io.statelab.codec;

import java.io.IOException;

/** A document that is not a state; the message says why, on one line, and names no file. */
public final class MalformedStateException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason what is wrong, for instance {@code "it is empty"} */
    public MalformedStateException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /**
     * @param reason what is wrong, for instance {@code "it is not valid JSON"}
     * @param cause what found it
     */
    public MalformedStateException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** What is wrong. */
    public String reason() {
        return reason;
    }
}
