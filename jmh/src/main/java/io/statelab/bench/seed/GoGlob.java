package io.statelab.bench.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Go's {@code filepath.Glob} for a directory and one pattern of file names: reads all names, sorts them, matches each.
 *
 * <p>As Go's, it says nothing of a directory that is missing or cannot be read: the list is empty then. In a directory's
 * path Go would expand glob characters too; this takes the path literally.
 */
final class GoGlob {
    private GoGlob() {}

    /**
     * The paths of the files in {@code directory} whose names {@code pattern} matches, sorted, as texts.
     *
     * @throws IllegalArgumentException if the pattern is malformed
     */
    static List<String> glob(Path directory, String pattern) {
        GoMatch.matches(pattern, ""); // as Go's, finds out whether it is well formed
        String[] names = directory.toFile().list();
        if (names == null) {
            return List.of();
        }
        Arrays.sort(names);
        List<String> matching = new ArrayList<>();
        for (String name : names) {
            if (GoMatch.matches(pattern, name)) {
                matching.add(directory.resolve(name).normalize().toString());
            }
        }
        return matching;
    }
}
