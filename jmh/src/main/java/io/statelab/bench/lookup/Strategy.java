package io.statelab.bench.lookup;

import io.statelab.bench.seed.SeedStore;
import io.statelab.file.RunscStateStores;
import io.statelab.id.FullId;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ways to look up that are compared. */
public enum Strategy {
    /** The seed's two globs and its regular expression per name. */
    SEED("seed") {
        @Override
        public Lookup open(Path root) {
            SeedStore store = new SeedStore(root);
            return new Lookup() {
                @Override
                public List<FullId> list() {
                    return store.list();
                }

                @Override
                public List<FullId> inSandbox(String sandboxId) {
                    return store.inSandbox(sandboxId);
                }

                @Override
                public FullId resolve(String prefix) throws NoSuchFileException {
                    return store.find(prefix);
                }
            };
        }
    },

    /** {@link Files#newDirectoryStream(Path)} and the store's own parser of names. */
    DIRECTORY_STREAM("directory-stream") {
        @Override
        public Lookup open(Path root) {
            return new ParsedNames(() -> {
                List<String> names = new ArrayList<>();
                try (DirectoryStream<Path> stream = Files.newDirectoryStream(root)) {
                    stream.forEach(path -> names.add(String.valueOf(path.getFileName())));
                }
                return names;
            });
        }
    },

    /** {@link java.io.File#list()} and the store's own parser of names. */
    FILE_LIST("file-list") {
        @Override
        public Lookup open(Path root) {
            return new ParsedNames(() -> {
                String[] names = root.toFile().list();
                if (names == null) {
                    throw new NoSuchFileException(root.toString());
                }
                return Arrays.asList(names);
            });
        }
    },

    /** The store. */
    SCAN("scan") {
        @Override
        public Lookup open(Path root) throws IOException {
            return new StoreLookup(RunscStateStores.open(root));
        }
    };

    private final String label;

    Strategy(String label) {
        this.label = label;
    }

    /** Opens a directory. */
    public abstract Lookup open(Path root) throws IOException;

    /** The name in parameters and reports. */
    public String label() {
        return label;
    }

    /**
     * The strategy called {@code label}.
     *
     * @throws IllegalArgumentException if none is
     */
    public static Strategy of(String label) {
        for (Strategy strategy : values()) {
            if (strategy.label.equals(label)) {
                return strategy;
            }
        }
        throw new IllegalArgumentException("no strategy is called '" + label + "'");
    }
}
