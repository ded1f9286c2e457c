package io.statelab.cli;

import io.statelab.id.Printable;
import java.time.Duration;

/** The text of a duration, as of {@code --timeout}: a whole number and its unit, {@code ms}, {@code s} or {@code m}. */
final class Timeout {
    /** How long a wait may take unless told otherwise. */
    static final String DEFAULT = "10s";

    private static final int MOST_DIGITS = 9;

    private Timeout() {}

    /**
     * Reads it.
     *
     * @param option whose value it is, for errors
     * @throws UsageException if it is not of that form
     */
    static Duration parse(String option, String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            throw invalid(option, text);
        }
        long number = Long.parseLong(text.substring(0, digits));
        return switch (text.substring(digits)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> throw invalid(option, text);
        };
    }

    private static UsageException invalid(String option, String text) {
        return new UsageException(option + " " + Printable.quoted(text)
                + " is not a duration; give a whole number and a unit, for instance 500ms, 10s or 2m");
    }
}
