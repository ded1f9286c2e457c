package io.statelab.bench.seed;

/**
 * What came of reading a class of characters in a pattern, {@code [a-z]} or {@code [^a-z]}.
 *
 * @param found whether the character asked for is in it
 * @param end where the pattern goes on
 */
record GoClass(boolean found, int end) {

    /**
     * Reads the class that begins at {@code pattern[start]}.
     *
     * @throws IllegalArgumentException if it does not end before {@code limit}, or is empty
     */
    static GoClass read(String pattern, int start, int limit, char asked) {
        int i = start + 1;
        boolean negated = i < limit && pattern.charAt(i) == '^';
        if (negated) {
            i++;
        }
        boolean found = false;
        for (int ranges = 0; ; ranges++) {
            if (i < limit && pattern.charAt(i) == ']' && ranges > 0) {
                return new GoClass(found != negated, i + 1);
            }
            int low = characterAt(pattern, i, limit);
            int high = low;
            if (low + 1 < limit && pattern.charAt(low + 1) == '-') {
                high = characterAt(pattern, low + 2, limit);
            }
            found |= pattern.charAt(low) <= asked && asked <= pattern.charAt(high);
            i = high + 1;
        }
    }

    /** Where the character stands that begins at {@code i}, perhaps behind a backslash; a class goes on after it. */
    private static int characterAt(String pattern, int i, int limit) {
        boolean legal = i < limit && pattern.charAt(i) != '-' && pattern.charAt(i) != ']';
        int at = legal && pattern.charAt(i) == '\\' ? i + 1 : i;
        if (!legal || at + 1 >= limit) {
            throw new IllegalArgumentException("syntax error in pattern");
        }
        return at;
    }
}
