package io.statelab.directory;

import io.statelab.posix.Errno;
import io.statelab.posix.NativeBuffer;
import io.statelab.posix.Posix;
import io.statelab.posix.PosixException;
import io.statelab.posix.WatchEvents;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Notices, by inotify, which names appear in the root and disappear from it between {@link #begin} and
 * {@link #drainInto}.
 *
 * <p>The kernel queues an event before the call that caused it returns, so whatever completed before the drain is in
 * it. Keeps one inotify instance from first use until {@link #close}, since closing one takes 8 to 16 ms. To be used by
 * one thread at a time.
 *
 * <pre>
 *   event  =  watch(4)  mask(4)  cookie(4)  length-of-name(4)  name  NULs
 * </pre>
 */
final class RootWatch implements AutoCloseable {
    private static final int NONE = -1;
    private static final int APPEARED = WatchEvents.CREATE | WatchEvents.MOVED_TO;
    private static final int DISAPPEARED = WatchEvents.DELETE | WatchEvents.MOVED_FROM;
    private static final int LOST = WatchEvents.OVERFLOW | WatchEvents.IGNORED | WatchEvents.DELETE_SELF;
    private static final int MASK = APPEARED | DISAPPEARED | WatchEvents.DELETE_SELF | WatchEvents.ONLY_DIRECTORY;
    private static final int MASK_AT = 4;
    private static final int LENGTH_AT = 12;
    private static final int NAME_AT = 16;
    private static final int BUFFER = 64 * 1024;

    private final Posix posix;
    private final String path;
    private int instance = NONE;
    private int watch = NONE;

    /** @param root the root's descriptor: what is watched is that directory, wherever its path leads by now */
    RootWatch(Posix posix, int root) {
        this.posix = posix;
        this.path = "/proc/self/fd/" + root;
    }

    /** Begins to watch. */
    void begin() throws PosixException {
        if (instance == NONE) {
            instance = posix.watchInstance();
        }
        watch = posix.addWatch(instance, path, MASK);
    }

    /**
     * Tells {@code collector} what happened since {@link #begin}.
     *
     * @return false if something happened that cannot be told: events were lost, or the root is gone
     */
    boolean drainInto(NameCollector<?> collector) throws PosixException {
        try (NativeBuffer buffer = NativeBuffer.allocate(BUFFER)) {
            while (true) {
                int filled = posix.read(instance, buffer);
                if (filled == 0) {
                    return true;
                }
                if (!apply(buffer.bytes(), filled, collector)) {
                    return false;
                }
            }
        } catch (PosixException e) {
            if (e.is(Errno.EAGAIN)) {
                return true;
            }
            throw e;
        }
    }

    /** Ends watching, and forgets what was noticed. */
    void end() throws PosixException {
        try {
            if (watch != NONE) {
                posix.removeWatch(instance, watch);
            }
        } catch (PosixException e) {
            if (!e.is(Errno.EINVAL)) { // the directory is gone, and the watch with it
                throw e;
            }
        } finally {
            watch = NONE;
            discardQueue();
        }
    }

    @Override
    public synchronized void close() throws PosixException {
        if (instance != NONE) {
            int closing = instance;
            instance = NONE;
            posix.close(closing);
        }
    }

    private boolean apply(ByteBuffer events, int filled, NameCollector<?> collector) {
        for (int at = 0; at < filled; ) {
            int mask = events.getInt(at + MASK_AT);
            int length = events.getInt(at + LENGTH_AT);
            if ((mask & LOST) != 0) {
                return false;
            }
            if ((mask & (APPEARED | DISAPPEARED)) != 0) {
                collector.changed(name(events, at + NAME_AT, length), (mask & APPEARED) != 0);
            }
            at += NAME_AT + length;
        }
        return true;
    }

    private static String name(ByteBuffer events, int at, int length) {
        int end = at;
        while (end < at + length && events.get(end) != 0) {
            end++;
        }
        byte[] name = new byte[end - at];
        events.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private void discardQueue() throws PosixException {
        try (NativeBuffer buffer = NativeBuffer.allocate(BUFFER)) {
            while (posix.read(instance, buffer) > 0) {}
        } catch (PosixException e) {
            if (!e.is(Errno.EAGAIN)) {
                throw e;
            }
        }
    }
}
