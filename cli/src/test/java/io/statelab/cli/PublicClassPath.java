package io.statelab.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The class path of this test, copied to where every user may read it. */
final class PublicClassPath {
    private PublicClassPath() {}

    /** Copies what the program needs into {@code folder/classes}, unless it is there; returns it as a class path. */
    static String below(Path folder) throws IOException {
        Path classes = folder.resolve("classes");
        if (!Files.exists(classes)) {
            Files.createDirectory(classes);
            String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
            String all = System.getProperty("surefire.test.class.path", String.join(File.pathSeparator, entries));
            for (String entry : List.of(all.split(File.pathSeparator, -1))) {
                copy(Path.of(entry), classes);
            }
        }
        return classes + File.pathSeparator + classes + "/*";
    }

    private static void copy(Path entry, Path classes) throws IOException {
        if (Files.isRegularFile(entry)) {
            Files.copy(
                    entry, classes.resolve(String.valueOf(entry.getFileName())), StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        if (!Files.isDirectory(entry)) {
            return;
        }
        try (Stream<Path> files = Files.walk(entry)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = classes.resolve(entry.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
