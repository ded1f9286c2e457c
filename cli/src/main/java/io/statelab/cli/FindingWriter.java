package io.statelab.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.statelab.doctor.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes findings as an array of objects, each on a line of its own. */
final class FindingWriter {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private FindingWriter() {}

    static void write(List<Finding> findings, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (Finding finding : findings) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringField("kind", finding.kind().label());
                json.writeStringField("file", finding.file());
                json.writeStringField("detail", finding.detail());
                json.writeStringField("advice", finding.advice());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
