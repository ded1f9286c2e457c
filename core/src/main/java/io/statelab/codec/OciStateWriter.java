package io.statelab.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes states the way {@code runsc state} and {@code runsc list -format json} print them: as the OCI runtime
 * specification's state objects, with the same keys in the same order.
 *
 * <p>Thread-safe; closes no stream.
 */
public final class OciStateWriter {
    /** The version of the specification that the runsc of this format (December 2022) says it follows. */
    public static final String OCI_VERSION = "1.0.2-dev";

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private OciStateWriter() {}

    /** Writes one state over several lines, as {@code runsc state}, with a line break at the end. */
    public static void writeState(ContainerState state, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(likeGo());
            write(state, json);
            json.writeRaw('\n');
        }
    }

    /**
     * Writes an array of states on one line, as {@code runsc list -format json}; {@code []} when there are none. Asks
     * for a state when the one before it is written.
     */
    public static void writeList(Iterable<ContainerState> states, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (ContainerState state : states) {
                write(state, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(ContainerState state, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ociVersion", OCI_VERSION);
        json.writeStringField("id", state.id().containerId());
        json.writeStringField("status", state.status().text());
        if (state.pid() != 0) {
            json.writeNumberField("pid", state.pid());
        }
        json.writeStringField("bundle", state.bundleDir());
        if (!state.annotations().isEmpty()) {
            json.writeObjectFieldStart("annotations");
            for (Map.Entry<String, String> annotation : state.annotations().entrySet()) {
                json.writeStringField(annotation.getKey(), annotation.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static DefaultPrettyPrinter likeGo() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
