package io.statelab.doctor;

import io.statelab.directory.StateDirectory;
import io.statelab.id.StateFileName;
import io.statelab.posix.FileStatus;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;

/**
 * Finds what others may do and should not: put files into the root, read states (they hold the environment of programs,
 * and so secrets), or hold a lock (whoever may open a lock file may lock it).
 */
final class ModeCheck implements Check {
    private static final int ROOT_MUST_NOT = 0022;
    private static final int STATE_MUST_NOT = 0027;
    private static final int LOCK_MUST_NOT = 0077;

    @Override
    public void look(Examination examination, Consumer<Finding> found) throws IOException {
        StateDirectory directory = examination.directory();
        FileStatus root = directory.status();
        report(".", root, ROOT_MUST_NOT, "0711", found);
        for (String name : examination.names()) {
            boolean lock = StateFileName.parseLock(name).isPresent();
            if (lock || StateFileName.parseState(name).isPresent()) {
                lookAt(name, lock, directory, root, found);
            }
        }
    }

    private static void lookAt(
            String name, boolean lock, StateDirectory directory, FileStatus root, Consumer<Finding> found)
            throws IOException {
        try {
            FileStatus status = directory.status(name);
            if (!status.isRegular()) {
                return; // said already: it cannot be loaded
            }
            report(name, status, lock ? LOCK_MUST_NOT : STATE_MUST_NOT, lock ? "0600" : "0640", found);
            if (status.uid() != root.uid()) {
                found.accept(new Finding(
                        Finding.Kind.MODE,
                        name,
                        "it belongs to user " + status.uid() + ", and the directory to user " + root.uid(),
                        "chown it to user " + root.uid()));
            }
        } catch (NoSuchFileException e) {
            return; // destroyed since the directory was listed
        }
    }

    private static void report(String name, FileStatus status, int mustNot, String usual, Consumer<Finding> found) {
        if ((status.permissions() & mustNot) != 0) {
            String mode = "0" + Integer.toOctalString(status.permissions());
            found.accept(new Finding(
                    Finding.Kind.MODE, name, "its mode is " + mode + ", and runsc's is " + usual, "chmod " + usual));
        }
    }
}
