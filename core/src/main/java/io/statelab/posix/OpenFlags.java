package io.statelab.posix;

/** Flags of {@code open(2)}; two of them differ between x86_64 and aarch64. */
public final class OpenFlags {
    /** In place of a directory's descriptor: the process's working directory. */
    public static final int WORKING_DIRECTORY = -100;

    /** Open for reading. */
    public static final int READ = 0;

    /** Do not wait, whatever kind of file it is (a FIFO would wait for a writer). */
    public static final int NON_BLOCKING = 04000;

    /** Only a directory. */
    public static final int DIRECTORY = isArm() ? 040000 : 0200000;

    /** Not through a symbolic link as the last component. */
    public static final int NO_FOLLOW = isArm() ? 0100000 : 0400000;

    /** Not inherited by programs this process starts. */
    public static final int CLOSE_ON_EXEC = 02000000;

    /** Only a handle on the place: needs no permission to read. */
    public static final int PATH = 010000000;

    private OpenFlags() {}

    private static boolean isArm() {
        return System.getProperty("os.arch", "").equals("aarch64");
    }
}
