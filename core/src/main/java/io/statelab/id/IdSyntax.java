package io.statelab.id;

/**
 * The alphabet of ids: {@code [A-Za-z0-9_+.-]}, ASCII only.
 *
 * <p>The same set as runsc's {@code ^[\w+\.-]+$}, written as a table because {@code \w}, {@code $} and
 * {@link Character#isLetterOrDigit} each admit more than they seem to (other alphabets, a newline at the end).
 */
final class IdSyntax {
    private static final boolean[] LEGAL = legal();

    private IdSyntax() {}

    /** Whether {@code c} may stand in an id. */
    static boolean isLegal(int c) {
        return c >= 0 && c < LEGAL.length && LEGAL[c];
    }

    /** Whether the byte {@code b} may stand in an id. */
    static boolean isLegal(byte b) {
        return LEGAL[b & 0xff];
    }

    /** Whether all of {@code text[from, to)} may stand in an id, and it is not empty. */
    static boolean isLegal(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isLegal(text.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    /** Whether all of {@code bytes[from, to)} may stand in an id, and it is not empty. */
    static boolean isLegal(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isLegal(bytes[i])) {
                return false;
            }
        }
        return from < to;
    }

    /**
     * Returns {@code id} if every character of it may stand in an id.
     *
     * @param what what to call it in the error, for instance {@code "sandbox id"}
     * @throws InvalidIdException naming the first character that may not, or that there is none
     */
    static String require(String what, String id) {
        if (id.isEmpty()) {
            throw new InvalidIdException(what, id, "it is empty");
        }
        for (int i = 0; i < id.length(); i++) {
            if (!isLegal(id.charAt(i))) {
                throw new InvalidIdException(
                        what,
                        id,
                        "it has " + Printable.character(id, i) + " at position " + i + "; allowed are "
                                + "letters, digits and _ + . - (ASCII)");
            }
        }
        return id;
    }

    /**
     * As {@link #require}, and short enough to leave room for another id of one character in a file name.
     *
     * @throws InvalidIdException also if it is longer than any id
     */
    static String requireShort(String what, String id) {
        int most = StateFileName.LONGEST_IDS - 1;
        if (require(what, id).length() > most) {
            throw new InvalidIdException(
                    what, id, "it has " + id.length() + " characters, and no id has more than " + most);
        }
        return id;
    }

    private static boolean[] legal() {
        boolean[] legal = new boolean[256];
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+.-"
                .chars()
                .forEach(c -> legal[c] = true);
        return legal;
    }
}
