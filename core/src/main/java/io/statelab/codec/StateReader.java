package io.statelab.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.statelab.id.FullId;
import io.statelab.id.Printable;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of one state that are asked for, and passes over the others.
 *
 * <p>{@code null} counts as absent, and what is absent has the value it has for runsc: 0, empty, none. Used once.
 */
final class StateReader {
    private final JsonParser parser;

    private @Nullable String id;
    private Status status = Status.CREATED;
    private String bundleDir = "";
    private String createdAt = "";
    private String owner = "";
    private long goferPid;
    private ContainerState.@Nullable Sandbox sandbox;
    private @Nullable Map<String, String> annotations;
    private @Nullable String savedSandboxId;
    private @Nullable String savedContainerId;

    /** @param parser just behind the document's opening brace */
    StateReader(JsonParser parser) {
        this.parser = parser;
    }

    ContainerState.Fields read(FullId expected) throws IOException {
        for (String key = nextKey(); key != null; key = nextKey()) {
            switch (key) {
                case "id" -> id = text(key);
                case "status" -> status = status();
                case "bundleDir" -> bundleDir = text(key);
                case "createdAt" -> createdAt = text(key);
                case "owner" -> owner = text(key);
                case "goferPid" -> goferPid = number(key);
                case "sandbox" -> sandbox = sandbox();
                case "spec" -> spec();
                case "saver" -> saver();
                default -> skip();
            }
        }
        requireIdentity(expected);
        if (annotations == null) {
            throw new MalformedStateException("it has no spec");
        }
        return new ContainerState.Fields(
                status,
                bundleDir,
                createdAt,
                owner,
                goferPid,
                Optional.ofNullable(sandbox),
                Collections.unmodifiableMap(annotations));
    }

    private void requireIdentity(FullId expected) throws MalformedStateException {
        if (id == null) {
            throw new MalformedStateException("it has no id");
        }
        requireSame("id", id, expected.containerId());
        if (sandbox != null) {
            requireSame("sandbox.id", sandbox.id(), expected.sandboxId());
        }
        requireSame("saver.id.containerId", savedContainerId, expected.containerId());
        requireSame("saver.id.sandboxId", savedSandboxId, expected.sandboxId());
    }

    private static void requireSame(String key, @Nullable String actual, String expected)
            throws MalformedStateException {
        if (actual != null && !actual.equals(expected)) {
            throw new MalformedStateException("it is another container's: its " + key + " is "
                    + Printable.quoted(actual) + ", and its file's name says " + Printable.quoted(expected));
        }
    }

    private Status status() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return Status.ofNumber(parser.getLongValue());
        }
        if (token == JsonToken.VALUE_NULL) {
            return Status.CREATED;
        }
        if (token != JsonToken.VALUE_STRING || parser.getText().isEmpty()) {
            throw new MalformedStateException("its status is neither a word nor a number");
        }
        return known(parser.getText());
    }

    private static Status known(String text) {
        return switch (text) {
            case "running" -> Status.RUNNING;
            case "stopped" -> Status.STOPPED;
            case "created" -> Status.CREATED;
            default -> new Status(text);
        };
    }

    private ContainerState.@Nullable Sandbox sandbox() throws IOException {
        if (!object("sandbox")) {
            return null;
        }
        String sandboxId = "";
        long pid = 0;
        for (String key = nextKey(); key != null; key = nextKey()) {
            switch (key) {
                case "id" -> sandboxId = text("sandbox.id");
                case "pid" -> pid = number("sandbox.pid");
                default -> skip();
            }
        }
        return new ContainerState.Sandbox(sandboxId, pid);
    }

    private void spec() throws IOException {
        if (!object("spec")) {
            return;
        }
        Map<String, String> found = new TreeMap<>();
        for (String key = nextKey(); key != null; key = nextKey()) {
            if (key.equals("annotations")) {
                if (object("spec.annotations")) {
                    for (String name = nextKey(); name != null; name = nextKey()) {
                        found.put(name, text("spec.annotations"));
                    }
                }
            } else {
                skip();
            }
        }
        annotations = found;
    }

    private void saver() throws IOException {
        if (!object("saver")) {
            return;
        }
        for (String key = nextKey(); key != null; key = nextKey()) {
            if (key.equals("id") && object("saver.id")) {
                savedId();
            } else if (!key.equals("id")) {
                skip();
            }
        }
    }

    private void savedId() throws IOException {
        for (String key = nextKey(); key != null; key = nextKey()) {
            switch (key) {
                case "sandboxId" -> savedSandboxId = text("saver.id.sandboxId");
                case "containerId" -> savedContainerId = text("saver.id.containerId");
                default -> skip();
            }
        }
    }

    /** The next key of the object the parser is in; null at its end. */
    private @Nullable String nextKey() throws IOException {
        return parser.nextToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
    }

    /** Enters the object that is the next value; false if it is null. */
    private boolean object(String key) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return false;
        }
        if (token != JsonToken.START_OBJECT) {
            throw new MalformedStateException("its " + key + " is not an object");
        }
        return true;
    }

    private String text(String key) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token != JsonToken.VALUE_STRING) {
            throw new MalformedStateException("its " + key + " is not a string");
        }
        return parser.getText();
    }

    private long number(String key) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return 0;
        }
        if (token != JsonToken.VALUE_NUMBER_INT || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw new MalformedStateException("its " + key + " is not an integer of 64 bits");
        }
        return parser.getLongValue();
    }

    private void skip() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }
}
