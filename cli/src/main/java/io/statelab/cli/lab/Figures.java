package io.statelab.cli.lab;

import io.statelab.bench.ratio.Comparison;
import io.statelab.bench.ratio.Spread;
import java.util.Locale;

/** Figures as the report prints them. */
final class Figures {
    private static final double NANOS_PER_MILLI = 1e6;

    private Figures() {}

    /** {@code "1.04× (1.02 to 1.09)"}: the median and how far the rounds lie apart. */
    static String ratio(Comparison comparison) {
        Spread ratio = comparison.result().ratio();
        return number("%.2f× (%.2f to %.2f)", ratio.median(), ratio.lowest(), ratio.highest());
    }

    /** {@code "7.1 times faster (6.8 to 7.4)"}. */
    static String speedup(Comparison comparison) {
        Spread ratio = comparison.result().ratio();
        return number("%.1f times faster (%.1f to %.1f)", 1 / ratio.median(), 1 / ratio.highest(), 1 / ratio.lowest());
    }

    /** {@code "bare walk: 87.1 ms"}: what the comparison is with. */
    static String baseline(Comparison comparison) {
        return comparison.baseline() + ": "
                + millis(comparison.result().baselineNanos().median() / NANOS_PER_MILLI);
    }

    /** {@code "87.1 ms"}. */
    static String millis(double millis) {
        return millis < 1 ? number("%.3f ms", millis) : number("%.1f ms", millis);
    }

    private static String number(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
