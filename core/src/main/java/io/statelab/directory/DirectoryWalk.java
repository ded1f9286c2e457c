package io.statelab.directory;

import io.statelab.posix.NativeBuffer;
import io.statelab.posix.Posix;
import io.statelab.posix.PosixException;

/**
 * One pass over a directory's entries, as the kernel gives them: {@code getdents64} into native memory, from there by
 * the block into an array, where the names are taken apart.
 *
 * <pre>
 *   entry  =  inode(8)  offset(8)  length-of-entry(2)  type(1)  name  NUL  padding
 * </pre>
 *
 * <p>Numbers are little-endian, as on every processor this runs on. They are put together by hand, so that a
 * short-lived process sets up no method handles for it.
 */
final class DirectoryWalk {
    private static final int LENGTH_AT = 16;
    private static final int NAME_AT = 19;
    /** An entry is as long as its name, a NUL and at most 7 bytes of padding need. */
    private static final int MOST_PADDING = 8;

    private static final int BLOCK = 64 * 1024;

    private final Posix posix;
    private final byte[] block = new byte[BLOCK];

    DirectoryWalk(Posix posix) {
        this.posix = posix;
    }

    /** Gives {@code collector} what one system call reads; returns how many bytes that were. */
    int step(int directory, NativeBuffer buffer, NameCollector<?> collector) throws PosixException {
        int filled = posix.readDirectory(directory, buffer);
        for (int at = 0; at < filled; ) {
            int length = Math.min(BLOCK, filled - at);
            buffer.copyTo(block, at, length);
            at += visit(length, collector);
        }
        return filled;
    }

    /** Visits the whole entries of {@code block[0, length)}; returns how many bytes they take. */
    private int visit(int length, NameCollector<?> collector) {
        int at = 0;
        while (at + NAME_AT < length) {
            int entryLength = (block[at + LENGTH_AT] & 0xff) | (block[at + LENGTH_AT + 1] & 0xff) << 8;
            if (at + entryLength > length) {
                break;
            }
            int name = at + NAME_AT;
            collector.found(block, name, nameEnd(at, entryLength) - name);
            at += entryLength;
        }
        return at;
    }

    private int nameEnd(int at, int entryLength) {
        int end = at + Math.max(NAME_AT, entryLength - MOST_PADDING);
        while (block[end] != 0) {
            end++;
        }
        return end;
    }
}
