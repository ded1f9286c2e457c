package io.statelab.id;

/**
 * Text from outside, made safe for one line of a terminal: control characters, line breaks, quotes and anything that
 * is not ASCII are escaped, and what is too long is cut.
 */
public final class Printable {
    private static final int LONGEST = 300;

    private Printable() {}

    /** {@code text} in double quotes, on one line, at most about 300 characters of it. */
    public static String quoted(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        int shown = Math.min(text.length(), LONGEST);
        for (int i = 0; i < shown; i++) {
            escape(text.charAt(i), out);
        }
        out.append('"');
        if (shown < text.length()) {
            out.append("... (").append(text.length()).append(" characters)");
        }
        return out.toString();
    }

    /** {@code text} on one line: what would break the line or move the cursor is escaped, the rest is as it is. */
    public static String line(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isHarmful(c)) {
                out.append(c);
            } else {
                escape(c, out);
            }
        }
        return out.toString();
    }

    /** The character of {@code text} at {@code index}, in single quotes; a surrogate pair counts as one. */
    static String character(String text, int index) {
        StringBuilder out = new StringBuilder("'");
        text.substring(index, text.offsetByCodePoints(index, 1)).chars().forEach(c -> escape((char) c, out));
        return out.append('\'').toString();
    }

    /** Control characters, line and paragraph separators, and those that turn the direction of the text around them. */
    private static boolean isHarmful(char c) {
        return c < ' '
                || (c >= 0x7f && c < 0xa0)
                || c == 0x061c
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xfeff;
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            default -> {
                if (c >= ' ' && c < 0x7f) {
                    out.append(c);
                } else {
                    out.append("\\u").append(hex(c));
                }
            }
        }
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0000".substring(digits.length()) + digits;
    }
}
