package io.statelab.cli;

/** Options or arguments that make no command; the message says what is wrong and what to do, on one line. */
final class UsageException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
