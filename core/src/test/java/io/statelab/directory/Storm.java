package io.statelab.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that replaces the files of a directory by rename, one after the other, until it is told to stop. */
final class Storm implements AutoCloseable {
    private static final int DEADLINE_SECONDS = 20;

    private final Process process;

    private Storm(Process process) {
        this.process = process;
    }

    /** Starts one, and waits until it has begun. */
    static Storm in(Path root) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        Storm.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        if (!"raging".equals(output.readLine())) {
            process.destroyForcibly();
            throw new IOException("the storm has not begun");
        }
        return new Storm(process);
    }

    boolean isRaging() {
        return process.isAlive();
    }

    /** Ends when its standard input does, and waits for the last file to be in its place. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the storm does not end");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The process: the names are put aside in a folder beside the root, on the same file system. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path aside = root.resolveSibling(root.getFileName() + ".aside");
        List<Path> files;
        try (Stream<Path> all = Files.list(root)) {
            files = all.toList();
        }
        Files.createDirectories(aside);
        System.out.println("raging");
        CompletableFuture<Void> end = endOfInput();
        while (!end.isDone()) {
            for (Path file : files) {
                Path fresh = aside.resolve("fresh");
                Files.createFile(fresh);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.deleteIfExists(aside.resolve("fresh"));
        Files.delete(aside);
    }

    private static CompletableFuture<Void> endOfInput() {
        return CompletableFuture.runAsync(() -> {
            try {
                while (System.in.read() >= 0) {}
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
