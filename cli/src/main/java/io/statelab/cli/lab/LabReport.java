package io.statelab.cli.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All lines of one run, and what they come to. */
public final class LabReport {
    private static final List<String> HEADINGS = List.of("what", "measured", "floor or bound", "verdict");

    private final List<LabRow> rows = new ArrayList<>();

    void add(LabRow row) {
        rows.add(row);
    }

    List<LabRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** Whether nothing failed, and something was decided at all. */
    public boolean passed() {
        boolean decided = rows.stream().anyMatch(row -> row.verdict() == LabRow.Verdict.OK);
        return decided && rows.stream().noneMatch(row -> row.verdict() == LabRow.Verdict.FAILED);
    }

    /** The table, with aligned columns. */
    public String asText() {
        int[] widths = new int[HEADINGS.size()];
        for (List<String> line : lines()) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines()) {
            for (int i = 0; i < widths.length; i++) {
                out.append(line.get(i))
                        .append(" ".repeat(widths[i] - line.get(i).length() + 2));
            }
            out.setLength(out.toString().stripTrailing().length());
            out.append('\n');
        }
        return out.toString();
    }

    /** The table in Markdown. */
    String asMarkdown() {
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines()) {
            out.append("| ").append(String.join(" | ", line)).append(" |\n");
            if (line == HEADINGS) {
                out.append("|---|---|---|---|\n");
            }
        }
        return out.toString();
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS);
        for (LabRow row : rows) {
            lines.add(List.of(
                    row.what(), row.measured(), row.bound(), row.verdict().label()));
        }
        return lines;
    }
}
