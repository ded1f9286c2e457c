package io.statelab.posix;

import java.nio.ByteBuffer;

/** Where {@code struct statx} has what; the same on every processor, which {@code struct stat} is not. */
final class StatxLayout {
    private static final int LINKS = 16;
    private static final int UID = 20;
    private static final int MODE = 28;
    private static final int INODE = 32;
    private static final int SIZE = 40;
    private static final int CHANGED = 96;
    private static final int MODIFIED = 112;
    private static final int DEVICE_MAJOR = 136;
    private static final int DEVICE_MINOR = 140;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private StatxLayout() {}

    static FileStatus read(ByteBuffer bytes, int at) {
        long device = ((long) bytes.getInt(at + DEVICE_MAJOR) << 32) | (bytes.getInt(at + DEVICE_MINOR) & 0xffffffffL);
        return new FileStatus(
                bytes.getShort(at + MODE) & 0xffff,
                bytes.getInt(at + LINKS),
                bytes.getInt(at + UID),
                device,
                bytes.getLong(at + INODE),
                bytes.getLong(at + SIZE),
                nanos(bytes, at + MODIFIED),
                nanos(bytes, at + CHANGED));
    }

    private static long nanos(ByteBuffer bytes, int at) {
        return bytes.getLong(at) * NANOS_PER_SECOND + (bytes.getInt(at + 8) & 0xffffffffL);
    }
}
