package io.statelab.posix;

/** The kernel's error numbers that a state store meets; the numbers are those of x86_64 and aarch64. */
public enum Errno {
    EPERM(1, "operation not permitted"),
    ENOENT(2, "no such file or directory"),
    ESRCH(3, "no such process"),
    EINTR(4, "interrupted system call"),
    EIO(5, "input/output error"),
    ENXIO(6, "no such device or address"),
    EBADF(9, "bad file descriptor"),
    EAGAIN(11, "resource temporarily unavailable"),
    ENOMEM(12, "out of memory"),
    EACCES(13, "permission denied"),
    EFAULT(14, "bad address"),
    EBUSY(16, "device or resource busy"),
    EEXIST(17, "file exists"),
    EXDEV(18, "on another file system"),
    ENODEV(19, "no such device"),
    ENOTDIR(20, "not a directory"),
    EISDIR(21, "is a directory"),
    EINVAL(22, "invalid argument"),
    ENFILE(23, "too many open files in the system"),
    EMFILE(24, "too many open files in this process"),
    EFBIG(27, "file too large"),
    ENOSPC(28, "no space left on device"),
    EROFS(30, "read-only file system"),
    EMLINK(31, "too many links"),
    EDEADLK(35, "resource deadlock would occur"),
    ENAMETOOLONG(36, "file name too long"),
    ENOLCK(37, "no locks available"),
    ENOSYS(38, "function not implemented"),
    ELOOP(40, "too many levels of symbolic links"),
    EOVERFLOW(75, "value too large"),
    EOPNOTSUPP(95, "operation not supported"),
    ETIMEDOUT(110, "timed out"),
    ESTALE(116, "stale file handle"),
    EDQUOT(122, "disk quota exceeded"),
    /** Any number that is not listed here. */
    OTHER(-1, "unknown error");

    private final int number;
    private final String text;

    Errno(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** The kernel's number; −1 for {@link #OTHER}. */
    public int number() {
        return number;
    }

    /** What it means, in lower case and without a full stop. */
    public String text() {
        return text;
    }

    /** The constant for {@code number}, {@link #OTHER} if there is none. */
    public static Errno of(int number) {
        for (Errno errno : values()) {
            if (errno.number == number) {
                return errno;
            }
        }
        return OTHER;
    }
}
