package io.statelab.directory;

import io.statelab.id.FullId;
import io.statelab.id.IdPrefix;
import io.statelab.id.StateFileName;
import io.statelab.posix.Errno;
import io.statelab.posix.FileStatus;
import io.statelab.posix.OpenFlags;
import io.statelab.posix.Posix;
import io.statelab.posix.PosixException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One state directory: a root that was opened once, and everything in it relative to its descriptor.
 *
 * <p>If the root's path comes to lead elsewhere, this stays with the directory that was opened. Safe for use by many
 * threads; not to be closed while one uses it. Reading needs no right to write, and changes nothing.
 */
public final class StateDirectory implements AutoCloseable {
    private static final int ROOT_FLAGS = OpenFlags.PATH | OpenFlags.DIRECTORY | OpenFlags.CLOSE_ON_EXEC;

    private final Posix posix;
    private final Path path;
    private final int root;
    private final DirectoryScan scan;
    private final SnapshotReader reader;
    private final AtomicBoolean closed = new AtomicBoolean();

    private StateDirectory(Posix posix, Path path, int root, WalkMode mode) {
        this.posix = posix;
        this.path = path;
        this.root = root;
        scan = new DirectoryScan(posix, root, path.toString(), mode);
        reader = new SnapshotReader(posix, root, path);
    }

    /**
     * Opens {@code path}, taken literally, with the walk that is right for its file system.
     *
     * @throws FileSystemException if there is no directory there, or it may not be entered
     */
    public static StateDirectory open(Posix posix, Path path) throws IOException {
        return open(posix, path, null);
    }

    /** As {@link #open(Posix, Path)}, with a walk of the caller's choice; for comparing them. */
    public static StateDirectory open(Posix posix, Path path, @Nullable WalkMode mode) throws IOException {
        try {
            int root = posix.open(OpenFlags.WORKING_DIRECTORY, path.toString(), ROOT_FLAGS);
            try {
                WalkMode safest = mode != null ? mode : WalkMode.forFileSystem(posix.fileSystemType(root));
                return new StateDirectory(posix, path, root, safest);
            } catch (PosixException e) {
                posix.close(root);
                throw e;
            }
        } catch (PosixException e) {
            throw e.asFileError(path.toString());
        }
    }

    /** The path it was opened by. */
    public Path path() {
        return path;
    }

    /** How its walks are kept from missing names. */
    public WalkMode walkMode() {
        return scan.mode();
    }

    /** All ids whose state files are there, in byte order of their file names. */
    public List<FullId> scan() throws IOException {
        return scan(NameFilter.all());
    }

    /** The ids that {@code prefix} matches, in byte order of their file names; takes memory for those only. */
    public List<FullId> scan(IdPrefix prefix) throws IOException {
        return scan(NameFilter.matching(prefix));
    }

    /** The containers of exactly the sandbox {@code sandboxId}, in byte order of their file names. */
    public List<FullId> scanSandbox(String sandboxId) throws IOException {
        return scan(NameFilter.inSandbox(sandboxId));
    }

    /** Every name there is but {@code .} and {@code ..}, also those of files that are none of ours. */
    public SortedSet<String> names() throws IOException {
        requireOpen();
        return scan.run(new AllNamesCollector());
    }

    /** Whether {@code id}'s state file is there, whatever it holds; one system call. */
    public boolean exists(FullId id) throws IOException {
        requireOpen();
        try {
            posix.status(root, StateFileName.state(id));
            return true;
        } catch (PosixException e) {
            if (e.is(Errno.ENOENT)) {
                return false;
            }
            throw e.asFileError(statePath(id).toString());
        }
    }

    /**
     * The content of {@code id}'s state file at one moment.
     *
     * @throws NoSuchFileException if it is not there
     * @throws NotAStateFileException if it is not a regular file, or larger than 16 MiB
     */
    public Snapshot read(FullId id) throws IOException {
        requireOpen();
        return reader.read(StateFileName.state(id));
    }

    /**
     * The status of what is called {@code name} in the root; a symbolic link is itself the answer.
     *
     * @throws NoSuchFileException if it is not there
     */
    public FileStatus status(String name) throws IOException {
        requireOpen();
        try {
            return posix.status(root, name);
        } catch (PosixException e) {
            throw e.asFileError(path.resolve(name).toString());
        }
    }

    /** The status of the root itself. */
    public FileStatus status() throws IOException {
        requireOpen();
        return posix.status(root);
    }

    /** The path of {@code id}'s state file, for messages. */
    public Path statePath(FullId id) {
        return path.resolve(StateFileName.state(id));
    }

    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            try {
                scan.close();
            } finally {
                posix.close(root);
            }
        }
    }

    private List<FullId> scan(NameFilter filter) throws IOException {
        requireOpen();
        return scan.run(new IdCollector(filter));
    }

    private void requireOpen() {
        if (closed.get()) {
            throw new IllegalStateException("the state directory " + path + " was closed");
        }
    }
}
