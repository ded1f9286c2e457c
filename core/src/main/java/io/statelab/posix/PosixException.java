package io.statelab.posix;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * A system call that failed.
 *
 * <p>Has no stack trace of its own: a missing file is an ordinary answer, and who turns this into a file's error gives
 * that one a trace.
 */
public final class PosixException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Errno errno;

    /**
     * @param call the system call's name, for instance {@code "openat"}
     * @param number the kernel's error number
     */
    public PosixException(String call, int number) {
        super(call + ": " + describe(number));
        this.errno = Errno.of(number);
    }

    /** As {@link #PosixException(String, int)}. */
    public PosixException(String call, Errno errno) {
        this(call, errno.number());
    }

    /** Why the call failed. */
    public Errno errno() {
        return errno;
    }

    /** Whether it failed for this reason. */
    public boolean is(Errno reason) {
        return errno == reason;
    }

    /**
     * The same as the JDK would say it, naming {@code file}: {@link NoSuchFileException},
     * {@link AccessDeniedException}, {@link NotDirectoryException}, otherwise a plain {@link FileSystemException}.
     */
    public FileSystemException asFileError(String file) {
        String reason = getMessage();
        FileSystemException error = switch (errno) {
            case ENOENT -> new NoSuchFileException(file);
            case EACCES, EPERM -> new AccessDeniedException(file, null, reason);
            case ENOTDIR -> new NotDirectoryException(file);
            default -> new FileSystemException(file, null, reason);
        };
        error.initCause(this);
        return error;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    private static String describe(int number) {
        Errno errno = Errno.of(number);
        return errno == Errno.OTHER ? "error number " + number : errno.text() + " (" + errno + ")";
    }
}
