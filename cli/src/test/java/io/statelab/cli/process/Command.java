package io.statelab.cli.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that was run to its end, without standard input and under a deadline. */
public record Command(int exitCode, String output, String errors) {

    /**
     * Runs {@code command}. Its output goes through files: what it leaves running keeps a pipe open, and would keep us.
     *
     * @throws AssertionError if it has not ended by the deadline; it is killed then
     */
    public static Command run(Duration deadline, List<String> command) {
        return run(deadline, command, Map.of());
    }

    /** As {@link #run(Duration, List)}, with changes to the environment; an empty value takes a variable away. */
    public static Command run(Duration deadline, List<String> command, Map<String, String> environment) {
        try {
            Path output = Files.createTempFile("statelab", ".out");
            Path errors = Files.createTempFile("statelab", ".err");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile());
                environment.forEach((name, value) -> {
                    builder.environment().remove(name);
                    if (!value.isEmpty()) {
                        builder.environment().put(name, value);
                    }
                });
                Process process = builder.start();
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
    public Command requireSuccess() {
        if (exitCode != 0) {
            throw new AssertionError("exit code " + exitCode + ": " + errors + output);
        }
        return this;
    }
}
