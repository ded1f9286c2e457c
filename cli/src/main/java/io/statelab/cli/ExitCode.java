package io.statelab.cli;

/** How a command ended, for the shell. The numbers are a contract with scripts. */
enum ExitCode {
    OK(0, "done"),
    FOUND(1, "a regression or a violation was found"),
    USAGE(2, "wrong usage, or a text that cannot be an id"),
    NOT_FOUND(3, "there is no such container"),
    AMBIGUOUS(4, "the abbreviated id could mean several containers"),
    LOCKED(5, "somebody else holds the lock, and the time to wait was over"),
    CORRUPT(6, "what is stored is not a state of the container"),
    EXISTS(7, "the container exists already"),
    INCONCLUSIVE(8, "nothing could be concluded"),
    INTERNAL(70, "an error in Statelab itself"),
    IO(74, "input or output failed: no such root, no right to read it, a full disk");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** What the shell sees. */
    int number() {
        return number;
    }

    /** What it means, in a few words. */
    String meaning() {
        return meaning;
    }
}
