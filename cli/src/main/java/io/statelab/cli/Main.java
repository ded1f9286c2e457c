package io.statelab.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The program: reads the command line, runs the command, and tells the shell how it ended. */
public final class Main {
    private final Console console;

    Main(Console console) {
        this.console = console;
    }

    /** Runs {@code arguments} and ends the process. */
    public static void main(String[] arguments) {
        System.exit(new Main(Console.ofProcess()).run(arguments));
    }

    /** Runs {@code arguments}; returns the exit code. */
    int run(String... arguments) {
        try {
            Invocation invocation = read(arguments);
            return invocation == null ? ExitCode.OK.number() : run(invocation).number();
        } catch (IOException | RuntimeException | Error e) {
            return report(e, isVerbose(arguments)).number();
        }
    }

    private @Nullable Invocation read(String[] arguments) throws IOException {
        Invocation plain = PlainReader.read(arguments);
        return plain != null ? plain : readByPicocli(arguments);
    }

    private @Nullable Invocation readByPicocli(String[] arguments) throws IOException {
        StandardOutput output = new StandardOutput(console.output());
        Invocation invocation = new PicocliReader().read(arguments, output);
        output.flush();
        return invocation;
    }

    private ExitCode run(Invocation invocation) throws IOException {
        try (Session session = new Session(invocation.options(), console)) {
            return invocation.action().run(session);
        }
    }

    private ExitCode report(Throwable error, boolean verbose) {
        Failure failure = Failure.of(error);
        if (!failure.message().isEmpty()) {
            console.errors().println(Failure.line(failure.message()));
        }
        if (verbose) {
            error.printStackTrace(console.errors());
        }
        return failure.code();
    }

    /** Whether {@code --verbose} is given; also of a command line that cannot be read. */
    private static boolean isVerbose(String[] arguments) {
        for (String argument : arguments) {
            if (argument.equals("--verbose")) {
                return true;
            }
        }
        return false;
    }
}
