package io.statelab.liveness;

import io.statelab.posix.Errno;
import io.statelab.posix.NativeBuffer;
import io.statelab.posix.OpenFlags;
import io.statelab.posix.Posix;
import io.statelab.posix.PosixException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What {@code /proc} says of a process.
 *
 * <p>All of one answer is about one process: its directory is opened once, and reading through that descriptor fails
 * when the process ends, also if another gets its number. Thread-safe.
 */
final class ProcessTable {
    private static final int DIRECTORY = OpenFlags.PATH | OpenFlags.DIRECTORY | OpenFlags.CLOSE_ON_EXEC;
    private static final int FILE = OpenFlags.READ | OpenFlags.CLOSE_ON_EXEC;
    private static final int BUFFER = 64 * 1024;
    /** The unit of start times in /proc, on every processor this runs on. */
    private static final long TICKS_PER_SECOND = 100;

    private static final int STATE_FIELD = 0;
    private static final int START_FIELD = 19;

    private final Posix posix;

    ProcessTable(Posix posix) {
        this.posix = posix;
    }

    /**
     * A process.
     *
     * @param liveness of any process of that number, whosever it is
     * @param command how it was started; empty if that cannot be read, or it has none
     * @param started when, by the clock of today
     */
    record Entry(Liveness liveness, CommandLine command, Instant started) {
        static Entry without(Liveness liveness) {
            return new Entry(liveness, new CommandLine(List.of()), Instant.EPOCH);
        }
    }

    /** What is known of the process {@code pid}, greater than 0. */
    Entry find(int pid) {
        if (!exists(pid)) {
            return Entry.without(Liveness.DEAD);
        }
        try {
            int directory = posix.open(OpenFlags.WORKING_DIRECTORY, "/proc/" + pid, DIRECTORY);
            try {
                return read(directory);
            } finally {
                posix.close(directory);
            }
        } catch (PosixException e) {
            // Gone in the meantime; or there, and /proc hides it from us or is not mounted.
            return Entry.without(e.is(Errno.ESRCH) || !exists(pid) ? Liveness.DEAD : Liveness.UNKNOWN);
        }
    }

    private boolean exists(int pid) {
        try {
            posix.probe(pid);
            return true;
        } catch (PosixException e) {
            return !e.is(Errno.ESRCH);
        }
    }

    private Entry read(int directory) throws PosixException {
        try (NativeBuffer buffer = NativeBuffer.allocate(BUFFER)) {
            // The program's name stands in parentheses and may itself contain spaces and parentheses.
            String status = text(directory, "stat", buffer);
            String[] fields =
                    status.substring(status.lastIndexOf(')') + 1).trim().split(" ", -1);
            if (fields.length <= START_FIELD) {
                return Entry.without(Liveness.UNKNOWN);
            }
            if (fields[STATE_FIELD].equals("Z") || fields[STATE_FIELD].equals("X")) {
                return Entry.without(Liveness.DEAD);
            }
            List<String> arguments = List.of(text(directory, "cmdline", buffer).split("\0", -1));
            boolean none = arguments.size() == 1 && arguments.get(0).isEmpty();
            return new Entry(
                    Liveness.ALIVE,
                    new CommandLine(none ? List.of() : arguments),
                    started(Long.parseLong(fields[START_FIELD]), buffer));
        }
    }

    private Instant started(long ticksAfterBoot, NativeBuffer buffer) throws PosixException {
        String uptime = text(OpenFlags.WORKING_DIRECTORY, "/proc/uptime", buffer);
        double secondsSinceBoot = Double.parseDouble(uptime.substring(0, uptime.indexOf(' ')));
        Duration sinceBoot = Duration.ofMillis((long) (secondsSinceBoot * 1000));
        return Instant.now().minus(sinceBoot).plus(Duration.ofMillis(ticksAfterBoot * 1000 / TICKS_PER_SECOND));
    }

    private String text(int directory, String name, NativeBuffer buffer) throws PosixException {
        int file = posix.open(directory, name, FILE);
        try {
            int filled = 0;
            while (filled < buffer.size()) {
                int read = posix.read(file, buffer, filled, buffer.size() - filled, filled);
                if (read == 0) {
                    break;
                }
                filled += read;
            }
            return new String(buffer.copy(0, filled), StandardCharsets.UTF_8);
        } finally {
            posix.close(file);
        }
    }
}
