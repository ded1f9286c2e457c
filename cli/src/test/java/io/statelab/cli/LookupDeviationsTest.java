package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a lookup is answered otherwise than by the original, through the command line on a real directory. */
class LookupDeviationsTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("H1: a match that vanishes during a lookup never makes it name another container")
    void neverAnotherContainer() throws Exception {
        StateRoot root = root().with("zzz/zzz").with("abc-1/abc-1");
        Path comesAndGoes = root.path().resolve("abc-2_sandbox:abc-2.state");
        AtomicBoolean stop = new AtomicBoolean();
        Thread churn = new Thread(() -> churn(comesAndGoes, stop));
        churn.start();
        int[] byExitCode = new int[128];
        try {
            for (int i = 0; i < 2_000; i++) {
                Statelab.Outcome outcome = root.run("resolve", "abc");
                byExitCode[outcome.exitCode()]++;
                assertThat(outcome.output()).doesNotContain("zzz");
                if (outcome.exitCode() == 0) {
                    assertThat(outcome.output()).isIn("abc-1/abc-1\n", "abc-2/abc-2\n");
                }
            }
        } finally {
            stop.set(true);
            churn.join();
        }
        assertThat(byExitCode[0]).as("lookups that found one").isPositive();
        assertThat(byExitCode[4]).as("lookups that found two").isPositive();
        assertThat(byExitCode[0] + byExitCode[4]).isEqualTo(2_000);
    }

    @Test
    @DisplayName("H2: an exact id wins over longer ones that begin with it")
    void anExactIdWins() throws IOException {
        StateRoot root = root().with("abc/abc")
                .with("abcd/abcd")
                .with("abcde/abcde")
                .with("abc/web")
                .with("abc/web-1");

        assertThat(root.run("resolve", "abc").output()).isEqualTo("abc/abc\n");
        assertThat(root.run("resolve", "web").output()).isEqualTo("abc/web\n");
        assertThat(root.run("state", "abcd").output()).contains("\"id\": \"abcd\"");
        Statelab.Outcome ambiguous = root.run("resolve", "ab");
        assertThat(ambiguous.exitCode()).isEqualTo(4);
        assertThat(ambiguous.output()).contains("abc/abc").contains("abcd/abcd").contains("abcde/abcde");
    }

    @ParameterizedTest(name = "H3: \"{0}\" is refused before anything is read")
    @ValueSource(strings = {"", "*", "?", "[a-z]x", "a/../b", "a/b/c", "a b", "ab*"})
    void globsAreRefused(String id) throws IOException {
        StateRoot root = root().with("abc/abc").with("ax/ax");

        Statelab.Outcome outcome = root.run("state", id);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors().lines()).hasSize(1);
        // the same where there is nothing to read
        assertThat(StateRoot.at(folder.resolve("other")).run("state", id).exitCode())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("H4: glob characters in the root's path stand for themselves")
    void aRootWithGlobCharacters() throws IOException {
        StateRoot root = StateRoot.at(folder.resolve("r[ab]*?")).with("abc/abc");
        StateRoot.at(folder.resolve("ra")).with("other/other");

        assertThat(root.run("list", "--quiet").output()).isEqualTo("abc\n");
    }

    @Test
    @DisplayName("H4: a missing root is an error, and so is one that is no directory")
    void aMissingRootIsAnError() throws IOException {
        Path missing = folder.resolve("missing");
        Path file = Files.createFile(folder.resolve("file"));

        Statelab.Outcome outcome = Statelab.run("--root", missing.toString(), "list");
        assertThat(outcome.exitCode()).isEqualTo(74);
        assertThat(outcome.errors()).contains(missing.toString()).contains("does not exist");
        assertThat(Statelab.run("--root", file.toString(), "list").errors()).contains("is not a directory");
        assertThat(Statelab.run("--root", missing.toString(), "state", "abc").exitCode())
                .isEqualTo(74);
        assertThat(missing).doesNotExist();
    }

    @Test
    @DisplayName("H5: a name with an id in its middle is no container; the doctor reports it")
    void noPhantom() throws IOException {
        StateRoot root = root().with("real/real").with("bad id! abc_sandbox:sb.state", "{}");

        assertThat(root.run("list", "--quiet").output()).isEqualTo("real\n");
        assertThat(root.run("state", "abc").exitCode()).isEqualTo(3);
        assertThat(root.run("doctor").output()).contains("bad id! abc_sandbox:sb.state");
        assertThat(folder.resolve("root").toFile().list()).hasSize(2);
    }

    @Test
    @DisplayName("H6: a comma is not a character of an id")
    void aCommaIsRefused() throws IOException {
        StateRoot root = root().with("a,b_sandbox:a,b.state", "{}");

        assertThat(root.run("state", "a,b").exitCode()).isEqualTo(2);
        assertThat(root.run("list", "--quiet").output()).isEmpty();
    }

    @Test
    @DisplayName("H7: a sandbox has its own containers, and no longer one's")
    void exactlyThatSandbox() throws IOException {
        StateRoot root =
                root().with("abc/abc").with("abc/sub").with("abcd/abcd").with("broken_sandbox:abcd.state", "{");

        Statelab.Outcome list = root.run("list", "--sandbox", "abc", "--format", "json");
        assertThat(list.output()).contains("\"abc\"").contains("\"sub\"").doesNotContain("abcd");
        assertThat(list.errors()).isEmpty();
    }

    @Test
    @DisplayName("H20: a container whose id is in two sandboxes is named by sandbox/container")
    void theSameIdInTwoSandboxes() throws IOException {
        StateRoot root = root().with("pod-1/web").with("pod-2/web");

        Statelab.Outcome plain = root.run("resolve", "web");
        assertThat(plain.exitCode()).isEqualTo(4);
        assertThat(plain.output()).contains("pod-1/web").contains("pod-2/web");
        assertThat(root.run("resolve", "pod-2/web").output()).isEqualTo("pod-2/web\n");
        assertThat(root.run("resolve", "pod-1/w").output()).isEqualTo("pod-1/web\n");
        assertThat(root.run("state", "pod-2/web").exitCode()).isZero();
    }

    private StateRoot root() throws IOException {
        return StateRoot.at(folder.resolve("root"));
    }

    private static void churn(Path file, AtomicBoolean stop) {
        try {
            while (!stop.get()) {
                Files.writeString(file, "{}");
                Thread.onSpinWait();
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
