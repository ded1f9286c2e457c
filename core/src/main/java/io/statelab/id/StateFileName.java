package io.statelab.id;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * The names of a container's two files. All knowledge of the format is here:
 *
 * <pre>
 *   state file  =  container "_sandbox:" sandbox ".state"
 *   lock file   =  container "_sandbox:" sandbox ".lock"
 *   container   =  id
 *   sandbox     =  id
 *   id          =  1*( ALPHA / DIGIT / "_" / "+" / "." / "-" )       ; ASCII
 * </pre>
 *
 * and the whole name has at most 255 bytes. An id may itself contain {@code _sandbox} or end in {@code .state}; what
 * makes the grammar unambiguous is the colon, which no id contains and every name contains once. So a name has one
 * parse at most, two ids never share a name, and {@code parse} accepts exactly what {@code state} produces.
 *
 * <p>Written by hand, for text and for bytes: a regular expression costs a directory of 100,000 entries several times
 * what the walk itself costs, and runsc's own finds ids in the middle of names that no runtime wrote.
 */
public final class StateFileName {
    /** The ending of a state file's name. */
    public static final String STATE = ".state";

    /** The ending of a lock file's name. */
    public static final String LOCK = ".lock";

    /** What stands between the container's id and the sandbox's. */
    static final String SEPARATOR = "_sandbox:";

    /** The most bytes that a file name has on Linux ({@code NAME_MAX}). */
    static final int LONGEST_NAME = 255;

    /** The most characters that the container's and the sandbox's id have together. */
    public static final int LONGEST_IDS = LONGEST_NAME - SEPARATOR.length() - STATE.length();

    /** The order of sandbox ids in which their root containers' file names stand in a listing. */
    public static final Comparator<String> ROOT_ORDER = Comparator.comparing(sandboxId -> sandboxId + SEPARATOR);

    private static final byte[] SEPARATOR_BYTES = SEPARATOR.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STATE_BYTES = STATE.getBytes(StandardCharsets.US_ASCII);

    private StateFileName() {}

    /** The name of {@code id}'s state file. */
    public static String state(FullId id) {
        return id.containerId() + SEPARATOR + id.sandboxId() + STATE;
    }

    /** The name of {@code id}'s lock file. */
    public static String lock(FullId id) {
        return id.containerId() + SEPARATOR + id.sandboxId() + LOCK;
    }

    /** The id whose state file is named {@code name}; empty if no id's is. */
    public static Optional<FullId> parseState(String name) {
        return parse(name, STATE);
    }

    /** The id whose lock file is named {@code name}; empty if no id's is. */
    public static Optional<FullId> parseLock(String name) {
        return parse(name, LOCK);
    }

    /** As {@link #parseState(String)}, for the {@code length} bytes of {@code name} that begin at {@code offset}. */
    public static Optional<FullId> parseState(byte[] name, int offset, int length) {
        int colon = colonOfState(name, offset, length);
        if (colon < 0) {
            return Optional.empty();
        }
        int containerEnd = colon + 1 - SEPARATOR_BYTES.length;
        int end = offset + length - STATE_BYTES.length;
        String container = ascii(name, offset, containerEnd);
        boolean root = Arrays.equals(name, offset, containerEnd, name, colon + 1, end);
        return Optional.of(FullId.ofChecked(root ? container : ascii(name, colon + 1, end), container));
    }

    /** Whether those bytes are the name of a state file; allocates nothing. */
    public static boolean isState(byte[] name, int offset, int length) {
        return colonOfState(name, offset, length) >= 0;
    }

    private static Optional<FullId> parse(String name, String ending) {
        int colon = name.indexOf(':');
        int containerEnd = colon + 1 - SEPARATOR.length();
        int end = name.length() - ending.length();
        boolean wellFormed = containerEnd > 0
                && end > colon
                && name.startsWith(SEPARATOR, containerEnd)
                && name.endsWith(ending)
                && containerEnd + (end - colon - 1) <= LONGEST_IDS
                && IdSyntax.isLegal(name, 0, containerEnd)
                && IdSyntax.isLegal(name, colon + 1, end);
        return wellFormed
                ? Optional.of(new FullId(name.substring(colon + 1, end), name.substring(0, containerEnd)))
                : Optional.empty();
    }

    /** The index of the colon, if the bytes are a state file's name; otherwise −1. */
    private static int colonOfState(byte[] name, int offset, int length) {
        int end = offset + length - STATE_BYTES.length;
        if (length > LONGEST_NAME || !matches(name, end, offset, STATE_BYTES)) {
            return -1;
        }
        int colon = offset;
        while (colon < end && IdSyntax.isLegal(name[colon])) {
            colon++;
        }
        int containerEnd = colon + 1 - SEPARATOR_BYTES.length;
        boolean wellFormed = containerEnd > offset
                && colon < end
                && matches(name, containerEnd, offset, SEPARATOR_BYTES)
                // most are root containers, and what is the same twice need be looked at once
                && (Arrays.equals(name, offset, containerEnd, name, colon + 1, end)
                        || IdSyntax.isLegal(name, colon + 1, end));
        return wellFormed ? colon : -1;
    }

    private static boolean matches(byte[] name, int at, int lowest, byte[] expected) {
        return at >= lowest
                && at + expected.length <= name.length
                && Arrays.equals(name, at, at + expected.length, expected, 0, expected.length);
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
