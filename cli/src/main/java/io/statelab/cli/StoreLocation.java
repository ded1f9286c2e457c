package io.statelab.cli;

import io.statelab.id.Printable;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which store the options {@code --root} and {@code --store} name. */
final class StoreLocation {
    /** Where runsc keeps its states unless told otherwise. */
    static final String DEFAULT_ROOT = "/run/runsc";

    private static final String FILE = "file:";
    private static final String ETCD = "etcd:";

    private StoreLocation() {}

    /**
     * The directory that is meant; taken literally.
     *
     * @throws UsageException if both options are given, or the one given names no directory
     */
    static Path directory(@Nullable String root, @Nullable String store) {
        if (root != null && store != null) {
            throw new UsageException("--root and --store are two ways to name one store; give one of them");
        }
        if (root != null) {
            return path("--root", root);
        }
        return store == null ? path("--root", DEFAULT_ROOT) : path("--store", directoryOf(store));
    }

    private static String directoryOf(String store) {
        if (store.startsWith(ETCD)) {
            throw new UsageException("store " + Printable.quoted(store)
                    + " is not supported by this build, which has no etcd client; use file:DIR");
        }
        if (!store.startsWith(FILE)) {
            throw new UsageException("store " + Printable.quoted(store) + " is of no known kind; use file:DIR");
        }
        String path = store.substring(FILE.length());
        return path.startsWith("///") ? path.substring(2) : path;
    }

    /**
     * The path {@code text}, taken literally.
     *
     * @param option whose value it is, for errors
     * @throws UsageException if it cannot be one
     */
    static Path path(String option, String text) {
        if (text.isEmpty()) {
            throw new UsageException(option + " names no directory; give one, for instance " + DEFAULT_ROOT);
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    option + " " + Printable.quoted(text) + " cannot be a path: " + e.getReason() + "; give another");
        }
    }
}
