package io.statelab.posix;

/**
 * What {@code statx(2)} says of a file.
 *
 * @param mode type and permission bits, as {@code st_mode}
 * @param links how many names it has
 * @param uid the owner
 * @param device the file system's device number
 * @param inode the file's number within its file system
 * @param size in bytes
 * @param modifiedNanos when the content was last changed, in nanoseconds since 1970
 * @param changedNanos when the content or the inode was last changed, in nanoseconds since 1970
 */
public record FileStatus(
        int mode, int links, int uid, long device, long inode, long size, long modifiedNanos, long changedNanos) {
    private static final int TYPE = 0170000;

    /** Whether this is a regular file. */
    public boolean isRegular() {
        return (mode & TYPE) == 0100000;
    }

    /** Whether this is a directory. */
    public boolean isDirectory() {
        return (mode & TYPE) == 0040000;
    }

    /** Permission bits, {@code 07777} at most. */
    public int permissions() {
        return mode & 07777;
    }

    /** The kind of file in words: {@code "a FIFO"}. */
    public String kind() {
        return switch (mode & TYPE) {
            case 0100000 -> "a regular file";
            case 0040000 -> "a directory";
            case 0120000 -> "a symbolic link";
            case 0140000 -> "a socket";
            case 0010000 -> "a FIFO";
            case 0020000 -> "a character device";
            case 0060000 -> "a block device";
            default -> "a file of unknown type";
        };
    }

    /** Whether {@code other} is the same file with the same content, as far as its status tells. */
    public boolean isUnchangedIn(FileStatus other) {
        return inode == other.inode
                && device == other.device
                && size == other.size
                && modifiedNanos == other.modifiedNanos
                && changedNanos == other.changedNanos;
    }
}
