package io.statelab.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.statelab.id.FullId;
import java.io.IOException;

/**
 * The state files of gVisor's runsc.
 *
 * <p>Strict where runsc is not: a document is one JSON object in UTF-8, with each key once at every level, nothing but
 * blanks after it, at most {@value #LARGEST} bytes and {@value #DEEPEST} levels, and it says itself that it is the
 * state of the container whose file it was in. {@code status} may be a word or, in files of old versions, a number;
 * where it is absent it is {@code created}, as it is for runsc. {@code saver.rootDir} is not believed: the directory
 * that the file was read from is what counts.
 */
public final class RunscCodec implements StateCodec<ContainerState> {
    /** The largest document, in bytes. */
    public static final int LARGEST = 16 * 1024 * 1024;

    /** How many levels of objects and arrays a document has at most. */
    public static final int DEEPEST = 200;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // A position, not the document's text, belongs in an error.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // JSON in a state file is UTF-8: no guessing at UTF-16 from the first bytes, no byte order mark.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LARGEST)
                    .maxStringLength(LARGEST)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    /** A codec; it has no state of its own. */
    public RunscCodec() {}

    @Override
    public ContainerState decode(FullId id, byte[] document) throws MalformedStateException {
        requireContent(document);
        try (JsonParser parser = JSON.createParser(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedStateException("it is not a JSON object");
            }
            StateReader reader = new StateReader(parser);
            ContainerState.Fields fields = reader.read(id);
            if (parser.nextToken() != null) {
                throw new MalformedStateException("something follows the JSON object");
            }
            return new ContainerState(id, document, fields, fields.status());
        } catch (JsonProcessingException e) {
            throw new MalformedStateException(JsonErrors.describe(e), e);
        } catch (MalformedStateException e) {
            throw e;
        } catch (IOException e) {
            throw new MalformedStateException("it is not JSON in UTF-8: " + JsonErrors.oneLine(e.getMessage()), e);
        }
    }

    private static void requireContent(byte[] document) throws MalformedStateException {
        if (document.length == 0) {
            throw new MalformedStateException("it is empty");
        }
        if (document.length > LARGEST) {
            throw new MalformedStateException("it has " + document.length + " bytes, and a state at most " + LARGEST);
        }
    }
}
