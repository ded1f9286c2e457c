package io.statelab.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program, run within the test and with its streams caught. */
public final class Statelab {
    private Statelab() {}

    /** What came of a run. */
    public record Outcome(int exitCode, String output, String errors) {}

    /** Runs the program as its {@code main} does, but for the exit. */
    public static Outcome run(String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(errors, true, StandardCharsets.UTF_8)) {
            int exitCode = new Main(new Console(output, print)).run(arguments);
            return new Outcome(
                    exitCode, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
        }
    }
}
