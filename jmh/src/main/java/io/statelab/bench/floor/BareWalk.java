package io.statelab.bench.floor;

import io.statelab.posix.LinuxPosix;
import io.statelab.posix.NativeBuffer;
import io.statelab.posix.OpenFlags;
import io.statelab.posix.Posix;
import io.statelab.posix.PosixException;
import java.nio.file.Path;

/**
 * A walk that looks at nothing: opens the directory, calls {@code getdents64} until it is through, closes it.
 *
 * <p>One thread at a time.
 */
public final class BareWalk implements AutoCloseable {
    /** What most programs read a directory in, in bytes; above 16 KiB more makes no difference on ext4. */
    public static final int USUAL_BUFFER = 64 * 1024;

    private static final int FLAGS = OpenFlags.READ | OpenFlags.DIRECTORY | OpenFlags.CLOSE_ON_EXEC;

    private final Posix posix = LinuxPosix.open();
    private final NativeBuffer buffer;
    private final String path;

    /** @param bufferSize how much one call may read, in bytes; enough for all entries makes it a single call */
    public BareWalk(Path path, int bufferSize) {
        this.path = path.toString();
        buffer = NativeBuffer.allocate(bufferSize);
    }

    /** Walks; returns how many bytes of entries there were. */
    public long run() throws PosixException {
        int directory = posix.open(OpenFlags.WORKING_DIRECTORY, path, FLAGS);
        try {
            long total = 0;
            for (int filled = 1; filled > 0; total += filled) {
                filled = posix.readDirectory(directory, buffer);
            }
            return total;
        } finally {
            posix.close(directory);
        }
    }

    @Override
    public void close() {
        buffer.close();
    }
}
