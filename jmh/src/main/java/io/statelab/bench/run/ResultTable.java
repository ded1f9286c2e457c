package io.statelab.bench.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** JMH's result as tables for people: for each benchmark a row for each size and a column for each strategy. */
public final class ResultTable {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final String NONE = "";

    /** By benchmark, then by size, then by strategy. */
    private final Map<String, Map<String, Map<String, String>>> cells = new LinkedHashMap<>();

    private ResultTable() {}

    /** Reads the result file {@code json}; in Markdown, ends with a line break. */
    public static String ofFile(Path json) throws IOException {
        ResultTable table = new ResultTable();
        try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                table.add(new Result().read(parser));
            }
        }
        return table.asMarkdown();
    }

    /** What is wanted of one benchmark's result. */
    private static final class Result {
        private String benchmark = NONE;
        private String entries = NONE;
        private String strategy = NONE;
        private String unit = NONE;
        private double score;
        private double allocated;

        Result read(JsonParser parser) throws IOException {
            String path = NONE;
            List<String> outer = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    outer.add(parser.currentName());
                    path = String.join("/", outer);
                } else if (token == JsonToken.END_OBJECT) {
                    if (outer.isEmpty()) {
                        return this;
                    }
                    outer.remove(outer.size() - 1);
                    path = String.join("/", outer);
                } else if (token == JsonToken.START_ARRAY) {
                    parser.skipChildren();
                } else if (token.isScalarValue()) {
                    take(path, parser);
                }
            }
            return this;
        }

        private void take(String path, JsonParser parser) throws IOException {
            String name = parser.currentName();
            switch (path + ":" + name) {
                case ":benchmark" -> benchmark = shortened(parser.getText());
                case "params:entries" -> entries = parser.getText();
                case "params:strategy" -> strategy = parser.getText();
                case "primaryMetric:score" -> score = parser.getDoubleValue();
                case "primaryMetric:scoreUnit" -> unit = parser.getText();
                case "secondaryMetrics/" + ALLOCATION + ":score" -> allocated = parser.getDoubleValue();
                default -> {}
            }
        }

        private static String shortened(String name) {
            return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
        }

        String cell() {
            return String.format(Locale.ROOT, "%,.1f %s, %,.0f B", score, unit, allocated);
        }
    }

    private void add(Result result) {
        cells.computeIfAbsent(result.benchmark, key -> new LinkedHashMap<>())
                .computeIfAbsent(result.entries, key -> new LinkedHashMap<>())
                .put(result.strategy, result.cell());
    }

    private String asMarkdown() {
        StringBuilder out = new StringBuilder();
        cells.forEach((benchmark, rows) -> {
            Set<String> strategies = new LinkedHashSet<>();
            rows.values().forEach(row -> strategies.addAll(row.keySet()));
            line(out, benchmark, List.copyOf(strategies));
            line(out, "---", strategies.stream().map(strategy -> "---:").toList());
            rows.forEach((entries, row) -> line(
                    out,
                    entries,
                    strategies.stream()
                            .map(strategy -> row.getOrDefault(strategy, NONE))
                            .toList()));
            out.append('\n');
        });
        return out.toString();
    }

    private static void line(StringBuilder out, String first, List<String> others) {
        out.append("| ").append(first);
        others.forEach(other -> out.append(" | ").append(other));
        out.append(" |\n");
    }
}
