package io.statelab.cli.runsc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that was run to its end, without standard input and under a deadline. */
record Command(int exitCode, String output, String errors) {

    /**
     * Runs {@code command}. Its output goes through files: what it leaves running keeps a pipe open, and would keep us.
     *
     * @throws AssertionError if it has not ended by the deadline; it is killed then
     */
    static Command run(Duration deadline, List<String> command) {
        try {
            Path output = Files.createTempFile("statelab", ".out");
            Path errors = Files.createTempFile("statelab", ".err");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
                if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError(command + " has not ended after " + deadline);
                }
                return new Command(process.exitValue(), Files.readString(output), Files.readString(errors));
            } finally {
                Files.delete(output);
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** This, if it succeeded. */
    Command requireSuccess() {
        if (exitCode != 0) {
            throw new AssertionError("exit code " + exitCode + ": " + errors + output);
        }
        return this;
    }
}
