package io.statelab.posix;

/**
 * The system calls a state store makes, one method each.
 *
 * <p>The seam for fault injection: an implementation may fail any call with any {@link Errno}, or transfer fewer bytes
 * than asked. Safe for use by many threads; a {@link NativeBuffer} belongs to one thread at a time.
 */
public interface Posix {

    /**
     * {@code openat(2)}.
     *
     * @param directory a directory's descriptor, or {@link OpenFlags#WORKING_DIRECTORY}
     * @param flags from {@link OpenFlags}
     * @return a descriptor, for the caller to {@link #close}
     */
    int open(int directory, String name, int flags) throws PosixException;

    /** {@code close(2)}; the descriptor is gone also when this fails. */
    void close(int descriptor) throws PosixException;

    /** {@code statx(2)} of an open descriptor. */
    FileStatus status(int descriptor) throws PosixException;

    /** {@code statx(2)} of {@code name} in a directory; a symbolic link is itself the answer. */
    FileStatus status(int directory, String name) throws PosixException;

    /** {@code fstatfs(2)}: the type of the file system that a descriptor is on, as in {@code statfs(2)}. */
    long fileSystemType(int descriptor) throws PosixException;

    /**
     * {@code pread(2)} into {@code buffer[at, at + length)}.
     *
     * @param offset where in the file, in bytes
     * @return how many bytes were read; 0 at the end of the file
     */
    int read(int descriptor, NativeBuffer buffer, int at, int length, long offset) throws PosixException;

    /**
     * {@code read(2)} into the beginning of {@code buffer}, for descriptors without an offset.
     *
     * @return how many bytes were read
     * @throws PosixException with {@link Errno#EAGAIN} when there is nothing to read and the descriptor does not block
     */
    int read(int descriptor, NativeBuffer buffer) throws PosixException;

    /**
     * {@code getdents64(2)} into the beginning of {@code buffer}.
     *
     * @return how many bytes of directory entries were read; 0 at the end of the directory
     */
    int readDirectory(int descriptor, NativeBuffer buffer) throws PosixException;

    /** {@code lseek(2)} to {@code offset} from the beginning. */
    void seek(int descriptor, long offset) throws PosixException;

    /** {@code inotify_init1(2)}, non-blocking. Closing the descriptor takes 8 to 16 ms: keep it. */
    int watchInstance() throws PosixException;

    /**
     * {@code inotify_add_watch(2)}.
     *
     * @param mask of {@link WatchEvents}
     * @return the watch's descriptor within {@code instance}
     */
    int addWatch(int instance, String path, int mask) throws PosixException;

    /** {@code inotify_rm_watch(2)}. */
    void removeWatch(int instance, int watch) throws PosixException;

    /**
     * {@code kill(2)} with signal 0: whether a process exists. Signals nothing.
     *
     * @param pid a process, greater than 0
     * @throws PosixException with {@link Errno#ESRCH} if there is none, with {@link Errno#EPERM} if there is one that
     *     belongs to somebody else
     */
    void probe(int pid) throws PosixException;

    /** {@code geteuid(2)}. */
    int effectiveUser();
}
