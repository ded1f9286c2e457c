package io.statelab.directory;

import io.statelab.posix.Errno;
import io.statelab.posix.FileStatus;
import io.statelab.posix.NativeBuffer;
import io.statelab.posix.OpenFlags;
import io.statelab.posix.Posix;
import io.statelab.posix.PosixException;
import java.io.IOException;
import java.nio.file.FileSystemException;

/**
 * A walk over the root that can be trusted: it gives every name that was there throughout, and none twice.
 *
 * <p>Safe for use by many threads; those that need the watch take turns.
 */
final class DirectoryScan implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;
    private static final int DIRECTORY = OpenFlags.READ | OpenFlags.DIRECTORY | OpenFlags.CLOSE_ON_EXEC;
    /** What an entry takes at most, and what tmpfs counts for one in the directory's size. */
    private static final int LONGEST_ENTRY = 280;

    private static final int TMPFS_ENTRY = 20;
    private static final int MOST_ATTEMPTS = 16;

    private final Posix posix;
    private final int root;
    private final String rootName;
    private final WalkMode mode;
    private final RootWatch watch;

    /**
     * @param root the root's descriptor, which stays the caller's
     * @param rootName what to call it in errors
     */
    DirectoryScan(Posix posix, int root, String rootName, WalkMode mode) {
        this.posix = posix;
        this.root = root;
        this.rootName = rootName;
        this.mode = mode;
        this.watch = new RootWatch(posix, root);
    }

    WalkMode mode() {
        return mode;
    }

    /** Walks the root and gives what {@code collector} made of it. */
    <T> T run(NameCollector<T> collector) throws IOException {
        int directory = openRoot();
        try {
            switch (mode) {
                case PLAIN -> plain(directory, collector);
                case ONE_CALL -> oneCall(directory, collector);
                case WATCHED -> watched(directory, collector);
            }
            return collector.finish();
        } catch (PosixException e) {
            throw failure(e);
        } finally {
            posix.close(directory);
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }

    private int openRoot() throws FileSystemException {
        try {
            return posix.open(root, ".", DIRECTORY);
        } catch (PosixException e) {
            throw failure(e);
        }
    }

    /** A root that is open and has no entries any more was removed; that is no missing container. */
    private FileSystemException failure(PosixException e) {
        return e.is(Errno.ENOENT)
                ? new FileSystemException(rootName, null, "the directory was removed while it was in use")
                : e.asFileError(rootName);
    }

    private void plain(int directory, NameCollector<?> collector) throws PosixException {
        DirectoryWalk walk = new DirectoryWalk(posix);
        try (NativeBuffer buffer = NativeBuffer.allocate(BUFFER)) {
            collector.begin();
            while (walk.step(directory, buffer, collector) > 0) {}
        }
    }

    private void oneCall(int directory, NameCollector<?> collector) throws IOException {
        DirectoryWalk walk = new DirectoryWalk(posix);
        long size = BUFFER + roomFor(posix.status(directory));
        for (int attempt = 0; attempt < MOST_ATTEMPTS && size <= Integer.MAX_VALUE; attempt++, size *= 2) {
            try (NativeBuffer buffer = NativeBuffer.allocate((int) size)) {
                collector.begin();
                posix.seek(directory, 0);
                walk.step(directory, buffer, collector);
                // The kernel fills what it is given: nothing left behind one call means that the call had all.
                if (posix.readDirectory(directory, buffer) == 0) {
                    return;
                }
            }
        }
        watched(directory, collector);
    }

    private void watched(int directory, NameCollector<?> collector) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            synchronized (watch) {
                watch.begin();
                try {
                    posix.seek(directory, 0);
                    plain(directory, collector);
                    if (watch.drainInto(collector)) {
                        return;
                    }
                } finally {
                    watch.end();
                }
            }
        }
        throw new FileSystemException(
                rootName,
                null,
                "the directory changes faster than it can be listed (" + MOST_ATTEMPTS + " attempts); try again");
    }

    private static long roomFor(FileStatus directory) {
        return directory.size() / TMPFS_ENTRY * LONGEST_ENTRY;
    }
}
