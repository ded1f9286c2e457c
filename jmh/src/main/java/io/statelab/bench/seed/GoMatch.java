package io.statelab.bench.seed;

import java.io.File;

/**
 * Go's {@code filepath.Match}: {@code *}, {@code ?}, {@code [a-z]}, {@code [^a-z]}, and a backslash before a character
 * that stands for itself.
 *
 * <p>A pattern is taken as pieces between stars. Each piece is looked for at every place of the name in turn; and, since
 * Go 1.16, a piece that does not match at a place is still read to its end, to find out whether it is well formed. That
 * is what makes a glob with a long id behind a star slow in the original: it is kept, for it is what is measured.
 *
 * <p>Holds the state of one match; a new one for each.
 */
final class GoMatch {
    private static final char SEPARATOR = File.separatorChar;

    private final String pattern;
    private final String name;
    /** Where the piece that was matched last ends in the name. */
    private int matchedTo;

    private GoMatch(String pattern, String name) {
        this.pattern = pattern;
        this.name = name;
    }

    /**
     * Whether {@code pattern} matches all of {@code name}.
     *
     * @throws IllegalArgumentException if the pattern is malformed
     */
    static boolean matches(String pattern, String name) {
        return new GoMatch(pattern, name).run();
    }

    private boolean run() {
        int at = 0;
        for (int p = 0; p < pattern.length(); ) {
            boolean star = false;
            while (p < pattern.length() && pattern.charAt(p) == '*') {
                star = true;
                p++;
            }
            int end = pieceEnd(p);
            boolean last = end == pattern.length();
            if (star && p == end) {
                return name.indexOf(SEPARATOR, at) < 0;
            }
            if (!find(p, end, at, star, last)) {
                checkRest(end);
                return false;
            }
            at = matchedTo;
            p = end;
        }
        return at == name.length();
    }

    /** Looks for the piece {@code pattern[p, end)} at {@code at} and, behind a star, at every later place. */
    private boolean find(int p, int end, int at, boolean star, boolean last) {
        for (int place = at; ; place++) {
            if (matchPiece(p, end, place) && (!last || matchedTo == name.length())) {
                return true;
            }
            if (!star || place >= name.length() || name.charAt(place) == SEPARATOR) {
                return false;
            }
        }
    }

    /** Where the piece that begins at {@code p} ends: at the next star outside brackets. */
    private int pieceEnd(int p) {
        boolean inClass = false;
        for (int i = p; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\\' -> i++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '*' -> {
                    if (!inClass) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return pattern.length();
    }

    private void checkRest(int from) {
        for (int p = from; p < pattern.length(); ) {
            while (p < pattern.length() && pattern.charAt(p) == '*') {
                p++;
            }
            int end = pieceEnd(p);
            matchPiece(p, end, name.length());
            p = end;
        }
    }

    /** Whether the piece stands in the name at {@code at}; sets {@link #matchedTo}. Always reads the whole piece. */
    private boolean matchPiece(int p, int end, int at) {
        boolean failed = false;
        int n = at;
        for (int i = p; i < end; ) {
            failed |= n >= name.length();
            char c = failed ? 0 : name.charAt(n);
            switch (pattern.charAt(i)) {
                case '[' -> {
                    GoClass read = GoClass.read(pattern, i, end, c);
                    failed |= !read.found();
                    i = read.end();
                }
                case '?' -> {
                    failed |= c == SEPARATOR;
                    i++;
                }
                case '\\' -> {
                    if (i + 1 >= end) {
                        throw new IllegalArgumentException("syntax error in pattern");
                    }
                    failed |= c != pattern.charAt(i + 1);
                    i += 2;
                }
                default -> {
                    failed |= c != pattern.charAt(i);
                    i++;
                }
            }
            n++;
        }
        matchedTo = n;
        return !failed;
    }
}
