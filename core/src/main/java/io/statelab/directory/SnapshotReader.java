package io.statelab.directory;

import io.statelab.posix.Errno;
import io.statelab.posix.FileStatus;
import io.statelab.posix.NativeBuffer;
import io.statelab.posix.OpenFlags;
import io.statelab.posix.Posix;
import io.statelab.posix.PosixException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that others may be writing, without a lock.
 *
 * <p>What it returns stood in the file at one moment: it was read twice, both times the same, and the file's status was
 * the same before and after. A file that keeps changing is tried again a number of times. A file that is replaced by
 * rename is read as it was when it was opened. Safe for use by many threads.
 */
final class SnapshotReader {
    /** What a state may measure, in bytes. */
    static final int LARGEST = 16 * 1024 * 1024;

    private static final int FLAGS =
            OpenFlags.READ | OpenFlags.NO_FOLLOW | OpenFlags.NON_BLOCKING | OpenFlags.CLOSE_ON_EXEC;
    private static final int MOST_ATTEMPTS = 100;
    private static final int USUAL = 64 * 1024;
    private static final ThreadLocal<NativeBuffer> USUAL_BUFFER =
            ThreadLocal.withInitial(() -> NativeBuffer.allocate(USUAL));

    private final Posix posix;
    private final int root;
    private final Path rootPath;

    /**
     * @param root the root's descriptor, which stays the caller's
     * @param rootPath what to call it in errors
     */
    SnapshotReader(Posix posix, int root, Path rootPath) {
        this.posix = posix;
        this.root = root;
        this.rootPath = rootPath;
    }

    /**
     * Reads {@code name} in the root.
     *
     * @throws NotAStateFileException if it is not a regular file, or larger than {@value #LARGEST} bytes
     * @throws FileSystemException if it cannot be opened or read, or keeps changing
     */
    Snapshot read(String name) throws IOException {
        try {
            int file = open(name);
            try {
                return snapshot(file, name);
            } finally {
                posix.close(file);
            }
        } catch (PosixException e) {
            throw e.asFileError(path(name));
        }
    }

    private int open(String name) throws PosixException, NotAStateFileException {
        try {
            return posix.open(root, name, FLAGS);
        } catch (PosixException e) {
            if (e.is(Errno.ELOOP) || e.is(Errno.ENXIO)) {
                throw new NotAStateFileException(
                        path(name), "it is " + posix.status(root, name).kind());
            }
            throw e;
        }
    }

    private Snapshot snapshot(int file, String name) throws IOException {
        FileStatus before = posix.status(file);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            int size = requireReadable(before, name);
            byte[] content = twiceTheSame(file, size);
            FileStatus after = posix.status(file);
            if (content != null && before.isUnchangedIn(after)) {
                return new Snapshot(content, after);
            }
            before = after;
        }
        throw new FileSystemException(
                path(name), null, "it keeps changing while it is read (" + MOST_ATTEMPTS + " attempts); try again");
    }

    private int requireReadable(FileStatus status, String name) throws NotAStateFileException {
        if (!status.isRegular()) {
            throw new NotAStateFileException(path(name), "it is " + status.kind());
        }
        if (status.size() > LARGEST) {
            throw new NotAStateFileException(
                    path(name), "it has " + status.size() + " bytes, and a state at most " + LARGEST);
        }
        return (int) status.size();
    }

    /** The first {@code size} bytes, if that is all of the file and two reads agree; otherwise null. */
    private byte @Nullable [] twiceTheSame(int file, int size) throws PosixException {
        int room = size + 1;
        if (2 * room <= USUAL) {
            return twiceTheSame(file, size, USUAL_BUFFER.get());
        }
        try (NativeBuffer buffer = NativeBuffer.allocate(2 * room)) {
            return twiceTheSame(file, size, buffer);
        }
    }

    private byte @Nullable [] twiceTheSame(int file, int size, NativeBuffer buffer) throws PosixException {
        int room = size + 1;
        boolean same = readWhole(file, buffer, 0, room) == size
                && readWhole(file, buffer, room, room) == size
                && buffer.bytes().slice(0, size).mismatch(buffer.bytes().slice(room, size)) < 0;
        return same ? buffer.copy(0, size) : null;
    }

    /** Reads from the file's beginning until its end or until {@code room} is full; returns how many bytes. */
    private int readWhole(int file, NativeBuffer buffer, int at, int room) throws PosixException {
        int filled = 0;
        while (filled < room) {
            int read = posix.read(file, buffer, at + filled, room - filled, filled);
            if (read == 0) {
                break;
            }
            filled += read;
        }
        return filled;
    }

    private String path(String name) {
        return rootPath.resolve(name).toString();
    }
}
