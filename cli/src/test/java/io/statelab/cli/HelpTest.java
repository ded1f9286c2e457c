package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user sees who asks for help, and what a script sees who uses the program. */
class HelpTest {
    @TempDir
    private Path folder;

    @Test
    void helpNamesEveryCommandAndExitCode() {
        Statelab.Outcome help = Statelab.run("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.output())
                .contains("list", "state", "resolve", "show", "doctor", "generate", "lab")
                .contains("--root", "--store", "--timeout", "--verbose")
                .contains("74");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "state", "resolve", "show", "doctor", "generate", "lab", "generate-completion"})
    void everyCommandHasHelp(String command) {
        Statelab.Outcome help = Statelab.run(command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.output()).contains("Usage: statelab " + command).contains("--help");
        assertThat(help.errors()).isEmpty();
    }

    @Test
    void theVersionNamesTheProgramAndJava() {
        assertThat(Statelab.run("--version").output()).startsWith("statelab ").contains("on Java ");
    }

    @Test
    void completionIsAShellScript() {
        assertThat(Statelab.run("generate-completion").output())
                .contains("complete ")
                .contains("statelab");
    }

    @Test
    void globalOptionsStandBeforeAndBehindTheCommand() throws IOException {
        String root =
                StateRoot.at(folder.resolve("root")).with("abc/abc").path().toString();

        assertThat(Statelab.run("--root", root, "list", "--quiet").output()).isEqualTo("abc\n");
        assertThat(Statelab.run("list", "--quiet", "--root", root).output()).isEqualTo("abc\n");
        assertThat(Statelab.run("list", "--store", "file:" + root, "--quiet").output())
                .isEqualTo("abc\n");
        assertThat(Statelab.run("doctor", "--root=" + root, "--timeout", "1s").exitCode())
                .isLessThan(2);
    }

    @Test
    void verbosePrintsWhereTheErrorArose() {
        String missing = folder.resolve("missing").toString();

        assertThat(Statelab.run("--root", missing, "list").errors()).doesNotContain("\tat ");
        assertThat(Statelab.run("--root", missing, "list", "--verbose").errors())
                .contains("\tat io.statelab.");
    }

    @Test
    void aReaderThatGoesAwayIsNoDefect() throws IOException {
        StateRoot root = StateRoot.at(folder.resolve("root")).with("abc/abc");
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        java.io.ByteArrayOutputStream errors = new java.io.ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(errors, true, StandardCharsets.UTF_8)) {
            int exitCode = new Main(new Console(closed, print))
                    .run("--root", root.path().toString(), "list");

            assertThat(exitCode).isEqualTo(74);
            assertThat(errors.size()).isZero();
        }
    }

    @Test
    void aFullDiskIsReported() throws IOException {
        StateRoot root = StateRoot.at(folder.resolve("root")).with("abc/abc");
        java.io.ByteArrayOutputStream errors = new java.io.ByteArrayOutputStream();
        try (OutputStream full = new java.io.FileOutputStream("/dev/full");
                PrintStream print = new PrintStream(errors, true, StandardCharsets.UTF_8)) {
            int exitCode =
                    new Main(new Console(full, print)).run("--root", root.path().toString(), "show", "abc");

            assertThat(exitCode).isEqualTo(74);
            assertThat(errors.toString(StandardCharsets.UTF_8)).contains("No space left on device");
        }
    }
}
