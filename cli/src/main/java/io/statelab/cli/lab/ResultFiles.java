package io.statelab.cli.lab;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.statelab.bench.run.Environment;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that a run leaves: {@code summary.md}, {@code summary.json}, {@code environment.json}, a
 * picture of the times to list, and {@code jmh.json} as JMH wrote it.
 */
final class ResultFiles {
    private static final String SUMMARY_TEXT = "summary.md";
    private static final String SUMMARY_JSON = "summary.json";
    private static final String ENVIRONMENT = "environment.json";
    private static final String BENCHMARKS = "jmh.json";
    private static final String CHART = "list.svg";

    private final Path folder;

    ResultFiles(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder, and removes an earlier run's files: a run that fails leaves none that could be taken for its. */
    void clear() throws IOException {
        Files.createDirectories(folder);
        for (String name : List.of(SUMMARY_TEXT, SUMMARY_JSON, ENVIRONMENT, BENCHMARKS, CHART)) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /** Where JMH's result goes. */
    Path benchmarks() {
        return folder.resolve(BENCHMARKS);
    }

    void write(LabReport report, BarChart chart, Environment environment, long seed) throws IOException {
        Files.writeString(folder.resolve(ENVIRONMENT), environment.asJson());
        Files.writeString(folder.resolve(CHART), chart.asSvg());
        Files.writeString(folder.resolve(SUMMARY_TEXT), report.asMarkdown());
        Files.writeString(folder.resolve(SUMMARY_JSON), json(report, seed));
    }

    private static String json(LabReport report, long seed) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("seed", seed);
            json.writeBooleanField("passed", report.passed());
            json.writeArrayFieldStart("rows");
            for (LabRow row : report.rows()) {
                json.writeStartObject();
                json.writeStringField("what", row.what());
                json.writeStringField("measured", row.measured());
                json.writeStringField("bound", row.bound());
                json.writeStringField("verdict", row.verdict().label());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }
}
