package io.statelab.cli.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Horizontal bars with their names and figures, as one SVG without anything from elsewhere. */
final class BarChart {
    private static final int NAMES = 130;
    private static final int BARS = 460;
    private static final int FIGURES = 90;
    private static final int ROW = 26;
    private static final int BAR = 18;
    private static final int HEADING = 34;

    private final String title;
    private final List<Bar> bars = new ArrayList<>();

    BarChart(String title) {
        this.title = title;
    }

    /** One bar. */
    private record Bar(String name, double value) {}

    /** Adds a bar below the others. */
    void bar(String name, double value) {
        bars.add(new Bar(name, value));
    }

    /** The picture; readable on light and on dark ground. */
    String asSvg() {
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        int width = NAMES + BARS + FIGURES;
        StringBuilder svg = new StringBuilder(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"13\" fill=\"#808080\">%n<title>%s</title>%n"
                        + "<text x=\"0\" y=\"18\" font-size=\"15\">%s</text>%n",
                width, height(), width, height(), title, title));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int y = HEADING + i * ROW;
            double length = Math.max(1, BARS * bar.value() / longest);
            svg.append(format(
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                            + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>"
                            + "<text x=\"%.1f\" y=\"%d\">%.0f</text>%n",
                    NAMES - 8,
                    y + 14,
                    bar.name(),
                    NAMES,
                    y,
                    length,
                    BAR,
                    bar.name().equals("Statelab") ? "#2f6fb5" : "#9aa7b4",
                    NAMES + length + 6,
                    y + 14,
                    bar.value()));
        }
        return svg.append("</svg>\n").toString();
    }

    private int height() {
        return HEADING + bars.size() * ROW;
    }

    private static String format(String text, Object... arguments) {
        return String.format(Locale.ROOT, text.replace("%n", "\n"), arguments);
    }
}
