package io.statelab.cli;

import io.statelab.codec.ContainerState;
import java.io.IOException;

/** Containers as {@code runsc list} prints them for people. */
final class ContainerTable {
    /** What Go prints for a time that was never set. */
    private static final String NEVER = "0001-01-01T00:00:00Z";

    private ContainerTable() {}

    static void print(Iterable<ContainerState> states, StandardOutput output) throws IOException {
        Table table = new Table("ID", "PID", "STATUS", "BUNDLE", "CREATED", "OWNER");
        for (ContainerState state : states) {
            table.row(
                    state.id().containerId(),
                    Long.toString(state.pid()),
                    state.status().text(),
                    state.bundleDir(),
                    state.createdAt().isEmpty() ? NEVER : state.createdAt(),
                    state.owner());
        }
        table.print(output);
    }
}
