package io.statelab.doctor;

import io.statelab.directory.StateDirectory;
import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import io.statelab.posix.FileStatus;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds lock files without a state: runsc leaves one whenever it is asked for a container that is not there.
 *
 * <p>A young one is left out: a container may be in creation, and its state comes after its lock.
 */
final class LockCheck implements Check {
    private static final Duration YOUNG = Duration.ofSeconds(10);

    @Override
    public void look(Examination examination, Consumer<Finding> found) throws IOException {
        for (String name : examination.names()) {
            Optional<FullId> id = StateFileName.parseLock(name);
            if (id.isPresent() && !examination.names().contains(StateFileName.state(id.get()))) {
                lookAt(name, examination.directory(), found);
            }
        }
    }

    private static void lookAt(String name, StateDirectory directory, Consumer<Finding> found) throws IOException {
        try {
            FileStatus status = directory.status(name);
            Duration age = Duration.between(Instant.EPOCH.plusNanos(status.changedNanos()), Instant.now());
            if (age.compareTo(YOUNG) > 0) {
                found.accept(new Finding(
                        Finding.Kind.ORPHAN_LOCK,
                        name,
                        "a lock without a state, for " + age.toSeconds() + " s",
                        "remove it when no runsc is running"));
            }
        } catch (NoSuchFileException e) {
            return; // its creation was given up since the directory was listed
        }
    }
}
