package io.statelab.doctor;

import io.statelab.id.StateFileName;
import java.util.function.Consumer;

/** Finds names that look like a state's or a lock's and are neither; runsc may take them for a container. */
final class NameCheck implements Check {
    private static final String MARK = "_sandbox:";

    @Override
    public void look(Examination examination, Consumer<Finding> found) {
        for (String name : examination.names()) {
            if (looksLikeOurs(name)
                    && StateFileName.parseState(name).isEmpty()
                    && StateFileName.parseLock(name).isEmpty()) {
                found.accept(new Finding(
                        Finding.Kind.NAME,
                        name,
                        "the name is not of the form CONTAINER_sandbox:SANDBOX.state; it is not listed here, and runsc"
                                + " may list it under another id",
                        "rename or remove it"));
            }
        }
    }

    private static boolean looksLikeOurs(String name) {
        return name.endsWith(StateFileName.STATE) || name.contains(MARK);
    }
}
