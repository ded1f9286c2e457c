package io.statelab.bench.seed;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Go's {@code filepath.Glob} for a directory and one pattern of file names: reads all names, sorts them, matches each.
 *
 * <p>As Go's, it says nothing of a directory that is missing or cannot be read: the list is empty then. What a pattern
 * may hold: {@code *}, {@code ?}, {@code [a-z]} and {@code [^a-z]}, and a backslash before a character that stands for
 * itself. In a directory's path Go would expand such characters too; this takes the path literally.
 */
final class GoGlob {
    private GoGlob() {}

    /**
     * The names in {@code directory} that {@code pattern} matches, sorted.
     *
     * @throws IllegalArgumentException if the pattern is malformed, where Go notices it
     */
    static List<String> glob(Path directory, String pattern) {
        String[] names = directory.toFile().list();
        if (names == null) {
            return List.of();
        }
        Arrays.sort(names);
        List<String> matching = new ArrayList<>();
        for (String name : names) {
            if (matches(pattern, 0, name, 0)) {
                matching.add(name);
            }
        }
        return matching;
    }

    /** Whether {@code pattern} from {@code p} on matches all of {@code name} from {@code n} on. */
    static boolean matches(String pattern, int p, String name, int n) {
        if (p == pattern.length()) {
            return n == name.length();
        }
        char c = pattern.charAt(p);
        if (c == '*') {
            return matchesStar(pattern, p + 1, name, n);
        }
        if (n == name.length() || name.charAt(n) == File.separatorChar) {
            return false;
        }
        return switch (c) {
            case '?' -> matches(pattern, p + 1, name, n + 1);
            case '[' -> {
                int end = classEnd(pattern, p);
                yield inClass(pattern, p + 1, end, name.charAt(n)) && matches(pattern, end + 1, name, n + 1);
            }
            case '\\' ->
                p + 1 < pattern.length()
                        && pattern.charAt(p + 1) == name.charAt(n)
                        && matches(pattern, p + 2, name, n + 1);
            default -> c == name.charAt(n) && matches(pattern, p + 1, name, n + 1);
        };
    }

    private static boolean matchesStar(String pattern, int p, String name, int n) {
        if (p == pattern.length()) {
            return name.indexOf(File.separatorChar, n) < 0;
        }
        for (int next = n; next <= name.length(); next++) {
            if (matches(pattern, p, name, next)) {
                return true;
            }
        }
        return false;
    }

    private static int classEnd(String pattern, int start) {
        int end = start + 1;
        if (end < pattern.length() && pattern.charAt(end) == '^') {
            end++;
        }
        end = pattern.indexOf(']', end + 1);
        if (end < 0) {
            throw new IllegalArgumentException("syntax error in pattern");
        }
        return end;
    }

    private static boolean inClass(String pattern, int from, int to, char c) {
        boolean negated = pattern.charAt(from) == '^';
        boolean found = false;
        for (int i = negated ? from + 1 : from; i < to; ) {
            boolean range = i + 2 < to && pattern.charAt(i + 1) == '-';
            char high = range ? pattern.charAt(i + 2) : pattern.charAt(i);
            found |= pattern.charAt(i) <= c && c <= high;
            i += range ? 3 : 1;
        }
        return found != negated;
    }
}
