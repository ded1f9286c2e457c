package io.statelab.posix;

/** Bits of an inotify event's mask, as in {@code inotify(7)}. */
public final class WatchEvents {
    /** A name was renamed away. */
    public static final int MOVED_FROM = 0x40;

    /** A name was renamed to, perhaps over another file. */
    public static final int MOVED_TO = 0x80;

    /** A name was created or linked. */
    public static final int CREATE = 0x100;

    /** A name was unlinked. */
    public static final int DELETE = 0x200;

    /** The watched directory itself was removed. */
    public static final int DELETE_SELF = 0x400;

    /** Events were lost: more came than the kernel queues. */
    public static final int OVERFLOW = 0x4000;

    /** The watch is gone. */
    public static final int IGNORED = 0x8000;

    /** Refuse to watch what is not a directory. */
    public static final int ONLY_DIRECTORY = 0x01000000;

    private WatchEvents() {}
}
