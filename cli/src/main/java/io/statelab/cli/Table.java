package io.statelab.cli;

import io.statelab.id.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text under a heading, laid out as runsc lays out its list: a column is as wide as its widest cell and three
 * blanks, at least twelve, and the last one is not filled up.
 *
 * <p>Characters that would move the cursor are shown escaped.
 */
final class Table {
    private static final int NARROWEST = 12;
    private static final int GAP = 3;

    private final List<String[]> rows = new ArrayList<>();
    private final int[] widths;

    Table(String... heading) {
        widths = new int[heading.length];
        row(heading);
    }

    /** Adds a row of as many cells as the heading has. */
    void row(String... cells) {
        String[] row = new String[widths.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = Printable.line(cells[i]);
            if (i < row.length - 1) {
                widths[i] = Math.max(Math.max(NARROWEST, widths[i]), length(row[i]) + GAP);
            }
        }
        rows.add(row);
    }

    void print(StandardOutput output) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String[] row : rows) {
            line.setLength(0);
            for (int i = 0; i < row.length; i++) {
                line.append(row[i]);
                for (int blank = length(row[i]); blank < widths[i]; blank++) {
                    line.append(' ');
                }
            }
            output.line(line.toString());
        }
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
