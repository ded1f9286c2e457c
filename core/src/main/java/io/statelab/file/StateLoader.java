package io.statelab.file;

import io.statelab.CorruptStateException;
import io.statelab.LoadOptions;
import io.statelab.codec.MalformedStateException;
import io.statelab.codec.StateCodec;
import io.statelab.directory.NotAStateFileException;
import io.statelab.directory.Snapshot;
import io.statelab.directory.StateDirectory;
import io.statelab.id.FullId;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Loads one state: reads, decodes, checks.
 *
 * <p>runsc truncates a file before it writes it again, so for some microseconds (longer, if it is not scheduled) what
 * stands there is no document. A file that cannot be decoded and was changed just now is therefore read again, with
 * growing pauses, before it is called corrupt; one that has been so for a while is not waited for.
 */
final class StateLoader<S> {
    /** A file changed longer ago than this is in nobody's middle of writing. */
    private static final Duration RECENT = Duration.ofSeconds(1);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(32);

    private final StateDirectory directory;
    private final StateCodec<S> codec;
    private final UnaryOperator<S> check;

    StateLoader(StateDirectory directory, StateCodec<S> codec, UnaryOperator<S> check) {
        this.directory = directory;
        this.codec = codec;
        this.check = check;
    }

    S load(FullId id, LoadOptions options) throws IOException {
        S stored = stored(id);
        return options == LoadOptions.CHECKED ? check.apply(stored) : stored;
    }

    private S stored(FullId id) throws IOException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            Snapshot snapshot = read(id);
            try {
                return codec.decode(id, snapshot.bytes());
            } catch (MalformedStateException e) {
                if (pause.compareTo(LONGEST_PAUSE) > 0 || !isRecent(snapshot)) {
                    throw corrupt(id, e);
                }
            }
            sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private Snapshot read(FullId id) throws IOException {
        try {
            return directory.read(id);
        } catch (NotAStateFileException e) {
            throw new CorruptStateException(id, e.getFile(), e.getReason(), e);
        }
    }

    private CorruptStateException corrupt(FullId id, MalformedStateException e) {
        return new CorruptStateException(id, directory.statePath(id).toString(), e.reason(), e);
    }

    private static boolean isRecent(Snapshot snapshot) {
        Instant changed = Instant.EPOCH.plusNanos(snapshot.status().changedNanos());
        return Duration.between(changed, Instant.now()).compareTo(RECENT) < 0;
    }

    private static void sleep(Duration pause) throws InterruptedIOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a state that is being written");
        }
    }
}
