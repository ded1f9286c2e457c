package io.statelab.bench.floor;

import io.statelab.posix.LinuxPosix;
import io.statelab.posix.NativeBuffer;
import io.statelab.posix.OpenFlags;
import io.statelab.posix.Posix;
import io.statelab.posix.PosixException;
import java.nio.file.Path;

/**
 * The system calls of a validated read, and nothing between them: open, status, the content twice (each time until a
 * read says that the end was reached), status, close.
 *
 * <p>One thread at a time.
 */
public final class BareRead implements AutoCloseable {
    private static final int ROOT = OpenFlags.PATH | OpenFlags.DIRECTORY | OpenFlags.CLOSE_ON_EXEC;
    private static final int FILE =
            OpenFlags.READ | OpenFlags.NO_FOLLOW | OpenFlags.NON_BLOCKING | OpenFlags.CLOSE_ON_EXEC;
    private static final int BUFFER = 64 * 1024;

    private final Posix posix = LinuxPosix.open();
    private final NativeBuffer buffer = NativeBuffer.allocate(BUFFER);
    private final int root;

    /** Opens the directory that the files are in. */
    public BareRead(Path root) throws PosixException {
        this.root = posix.open(OpenFlags.WORKING_DIRECTORY, root.toString(), ROOT);
    }

    /** Reads {@code name}, which is shorter than 64 KiB; returns how many bytes it has. */
    public int run(String name) throws PosixException {
        int file = posix.open(root, name, FILE);
        try {
            posix.status(file);
            readOnce(file);
            int length = readOnce(file);
            posix.status(file);
            return length;
        } finally {
            posix.close(file);
        }
    }

    @Override
    public void close() throws PosixException {
        buffer.close();
        posix.close(root);
    }

    private int readOnce(int file) throws PosixException {
        int length = posix.read(file, buffer, 0, buffer.size(), 0);
        posix.read(file, buffer, 0, buffer.size(), length);
        return length;
    }
}
