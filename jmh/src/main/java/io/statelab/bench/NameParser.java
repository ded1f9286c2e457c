package io.statelab.bench;

import io.statelab.bench.seed.SeedStore;
import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to take a state file's name apart that are compared. */
public enum NameParser {
    /** The seed's glob and, for what matches it, its regular expressions, compiled for each name. */
    SEED {
        @Override
        Optional<FullId> parse(byte[] name) {
            String text = text(name);
            return SeedStore.isListed(text) ? SeedStore.parse(text) : Optional.empty();
        }
    },

    /** A regular expression for exactly the names there are, compiled once. */
    REGEXP {
        @Override
        Optional<FullId> parse(byte[] name) {
            Matcher matcher = WHOLE.matcher(text(name));
            return matcher.matches() ? Optional.of(new FullId(matcher.group(2), matcher.group(1))) : Optional.empty();
        }
    },

    /** The store's parser of texts. */
    TEXT {
        @Override
        Optional<FullId> parse(byte[] name) {
            return StateFileName.parseState(text(name));
        }
    },

    /** The store's parser of bytes, as they come from the kernel. */
    BYTES {
        @Override
        Optional<FullId> parse(byte[] name) {
            return StateFileName.parseState(name, 0, name.length);
        }
    };

    private static final Pattern WHOLE = Pattern.compile("([A-Za-z0-9_+.-]+)_sandbox:([A-Za-z0-9_+.-]+)\\.state");

    /** The id that {@code name} stands for. */
    abstract Optional<FullId> parse(byte[] name);

    private static String text(byte[] name) {
        return new String(name, StandardCharsets.UTF_8);
    }
}
