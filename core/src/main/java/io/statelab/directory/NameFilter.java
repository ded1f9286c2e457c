package io.statelab.directory;

import io.statelab.id.FullId;
import io.statelab.id.IdPrefix;
import io.statelab.id.StateFileName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Picks, from the bytes of file names, the ids asked for.
 *
 * <p>The cheap question comes first: a name that does not begin right is refused by its first bytes, and nothing is
 * allocated for it.
 */
final class NameFilter {
    private static final byte[] ENDING = StateFileName.STATE.getBytes(StandardCharsets.US_ASCII);

    private final byte[] beginning;
    private final Optional<String> sandboxId;

    private NameFilter(String beginning, Optional<String> sandboxId) {
        this.beginning = beginning.getBytes(StandardCharsets.US_ASCII);
        this.sandboxId = sandboxId;
    }

    /** All ids. */
    static NameFilter all() {
        return new NameFilter("", Optional.empty());
    }

    /** The ids that {@code prefix} matches. */
    static NameFilter matching(IdPrefix prefix) {
        return new NameFilter(prefix.text(), prefix.sandboxId());
    }

    /** The containers of exactly one sandbox. */
    static NameFilter inSandbox(String sandboxId) {
        return new NameFilter("", Optional.of(sandboxId));
    }

    /** The id that a file name stands for, if it is a state file's and was asked for. */
    Optional<FullId> pick(byte[] name, int offset, int length) {
        return mayMatch(name, offset, length)
                ? StateFileName.parseState(name, offset, length).filter(this::matches)
                : Optional.empty();
    }

    /** Whether {@code id} was asked for. */
    boolean matches(FullId id) {
        String container = id.containerId();
        return container.length() >= beginning.length
                && (sandboxId.isEmpty() || sandboxId.get().equals(id.sandboxId()))
                && container.startsWith(new String(beginning, StandardCharsets.US_ASCII));
    }

    private boolean mayMatch(byte[] name, int offset, int length) {
        int tail = sandboxId.isEmpty() ? ENDING.length : sandboxId.get().length() + ENDING.length;
        return length > beginning.length + tail
                && Arrays.equals(name, offset, offset + beginning.length, beginning, 0, beginning.length)
                && endsRight(name, offset + length);
    }

    private boolean endsRight(byte[] name, int end) {
        int at = end - ENDING.length;
        if (!Arrays.equals(name, at, end, ENDING, 0, ENDING.length)) {
            return false;
        }
        if (sandboxId.isPresent()) {
            String sandbox = sandboxId.get();
            int start = at - sandbox.length();
            for (int i = sandbox.length() - 1; i >= 0; i--) {
                if (name[start + i] != sandbox.charAt(i)) {
                    return false;
                }
            }
        }
        return true;
    }
}
