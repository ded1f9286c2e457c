package io.statelab.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;

/** Jackson's complaints, on one line and with a position in bytes. */
final class JsonErrors {
    private static final int LONGEST = 200;

    private JsonErrors() {}

    /** What is wrong with the document, and where. */
    static String describe(JsonProcessingException error) {
        JsonLocation location = error.getLocation();
        String where = location == null ? "" : " at byte " + Math.max(0, location.getByteOffset());
        return "it is not valid JSON" + where + ": " + oneLine(error.getOriginalMessage());
    }

    /** The first line of {@code message}, without control characters, cut to a readable length. */
    static String oneLine(@Nullable String message) {
        String text = message == null ? "no reason given" : message;
        String first = text.lines().findFirst().orElse("").replaceAll("[^\\x20-\\x7e]", "?");
        return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + "...";
    }
}
