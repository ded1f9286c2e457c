package io.statelab.doctor;

import io.statelab.directory.StateDirectory;
import io.statelab.posix.Posix;
import java.io.IOException;
import java.util.function.Consumer;

/** Finds what crashed writers left in the folder that Statelab keeps its own files in. */
final class LeftoverCheck implements Check {
    private static final String OURS = ".statelab";
    private static final String GUARD = "guard";

    private final Posix posix;

    LeftoverCheck(Posix posix) {
        this.posix = posix;
    }

    @Override
    public void look(Examination examination, Consumer<Finding> found) throws IOException {
        if (!examination.names().contains(OURS)) {
            return;
        }
        try (StateDirectory ours =
                StateDirectory.open(posix, examination.directory().path().resolve(OURS))) {
            for (String name : ours.names()) {
                if (!name.equals(GUARD)) {
                    found.accept(new Finding(
                            Finding.Kind.LEFTOVER,
                            OURS + "/" + name,
                            "left by a save that did not finish, or put there by somebody else",
                            "look at it before removing it: it may hold the only whole copy of a state"));
                }
            }
        }
    }
}
