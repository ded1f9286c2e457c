package io.statelab.directory;

/**
 * How a walk is kept from missing a name that other processes rename over while it is under way.
 *
 * <p>A walk that takes several system calls misses names on tmpfs and btrfs when they are replaced by rename between
 * two of the calls (one in ten, when every entry is replaced after the first call); on ext4 and xfs it misses none.
 */
public enum WalkMode {
    /** Just walk. For file systems where a replaced name keeps its place: ext4, xfs. */
    PLAIN,

    /** One {@code getdents64} call for the whole directory, which the kernel makes under the directory's lock: tmpfs. */
    ONE_CALL,

    /** Watch by inotify, walk, then apply what was noticed: everywhere else. */
    WATCHED;

    private static final long EXT = 0xEF53;
    private static final long XFS = 0x58465342;
    private static final long TMPFS = 0x01021994;

    /** The cheapest mode that is safe on a file system of the type {@code statfs(2)} calls {@code type}. */
    static WalkMode forFileSystem(long type) {
        if (type == EXT || type == XFS) {
            return PLAIN;
        }
        return type == TMPFS ? ONE_CALL : WATCHED;
    }
}
