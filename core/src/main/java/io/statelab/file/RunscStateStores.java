package io.statelab.file;

import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import io.statelab.codec.RunscCodec;
import io.statelab.directory.StateDirectory;
import io.statelab.liveness.ProcessProbe;
import io.statelab.liveness.StatusCheck;
import io.statelab.posix.LinuxPosix;
import io.statelab.posix.Posix;
import java.io.IOException;
import java.nio.file.Path;

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
        return new FileStateStore<>(
                StateDirectory.open(posix, root), new RunscCodec(), new StatusCheck(new ProcessProbe(posix)));
    }
}
