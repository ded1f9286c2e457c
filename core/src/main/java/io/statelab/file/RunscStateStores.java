package io.statelab.file;

import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import io.statelab.codec.RunscCodec;
import io.statelab.directory.StateDirectory;
import io.statelab.doctor.Doctor;
import io.statelab.doctor.Finding;
import io.statelab.liveness.LivenessProbe;
import io.statelab.liveness.ProcessProbe;
import io.statelab.liveness.StatusCheck;
import io.statelab.posix.LinuxPosix;
import io.statelab.posix.Posix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens stores on directories of gVisor's runsc. */
public final class RunscStateStores {
    private RunscStateStores() {}

    /**
     * Opens the store in {@code root}, usually {@code /run/runsc}; the path is taken literally.
     *
     * @throws java.nio.file.FileSystemException if there is no directory there, or it may not be entered
     * @throws UnsupportedOperationException on anything but Linux on x86_64 or aarch64
     */
    public static StateStore<ContainerState> open(Path root) throws IOException {
        Posix posix = LinuxPosix.open();
        return open(StateDirectory.open(posix, root), new ProcessProbe(posix));
    }

    /**
     * Looks for what is not as it should be in {@code root}: reads every state, and changes nothing.
     *
     * @return what was found, the worst kind first
     * @throws java.nio.file.FileSystemException if there is no directory there, or it cannot be read
     */
    public static List<Finding> examine(Path root) throws IOException {
        Posix posix = LinuxPosix.open();
        LivenessProbe probe = new ProcessProbe(posix);
        StateDirectory directory = StateDirectory.open(posix, root);
        try (StateStore<ContainerState> store = open(directory, probe)) {
            return new Doctor(posix, probe).examine(directory, store);
        }
    }

    private static StateStore<ContainerState> open(StateDirectory directory, LivenessProbe probe) {
        return new FileStateStore<>(directory, new RunscCodec(), new StatusCheck(probe));
    }
}
