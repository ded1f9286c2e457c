package io.statelab.liveness;

import java.util.List;

/**
 * The arguments a process was started with.
 *
 * <p>runsc starts a sandbox as {@code runsc-sandbox … boot … ID} and a gofer as {@code runsc-gofer … gofer …}.
 *
 * @param arguments from {@code /proc/PID/cmdline}; the first is the program's name
 */
record CommandLine(List<String> arguments) {

    boolean isEmpty() {
        return arguments.isEmpty();
    }

    /** Whether this is runsc's sandbox of the id {@code sandboxId}. */
    boolean isSandbox(String sandboxId) {
        return isRunsc() && arguments.contains("boot") && arguments.contains(sandboxId);
    }

    /** Whether this is a gofer of runsc. */
    boolean isGofer() {
        return isRunsc() && arguments.contains("gofer");
    }

    private boolean isRunsc() {
        String program = arguments.isEmpty() ? "" : arguments.get(0);
        return program.substring(program.lastIndexOf('/') + 1).startsWith("runsc");
    }
}
