package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H18: whose a process is, through the command line on a real directory and with real processes. */
class LivenessDeviationsTest {
    private static final long HUGE = 1L << 40;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("H18: a number that was given to another program is not taken for the container")
    void aReusedNumber() throws IOException {
        assertThat(statusOf(ProcessHandle.current().pid())).contains("\"stopped\"");
    }

    @ParameterizedTest(name = "H18: no process has the number {0}")
    @ValueSource(longs = {0, -1, 2_147_483_648L, HUGE, 4_194_305})
    void numbersOfNoProcess(long pid) throws IOException {
        assertThat(statusOf(pid)).contains("\"stopped\"").contains("\"pid\": -1");
    }

    @Test
    @DisplayName("H18: a process that has ended and was not reaped is not running")
    void aZombie() throws Exception {
        // the child ends when the shell is another program by then, which does not wait for it
        String child = "while [ \"$(cat /proc/$PPID/comm)\" != sleep ]; do :; done";
        Process parent = new ProcessBuilder("sh", "-c", "sh -c '" + child + "' & echo $!; exec sleep 60").start();
        try {
            long zombie = Long.parseLong(parent.inputReader().readLine());
            awaitZombie(zombie);

            assertThat(statusOf(zombie)).contains("\"stopped\"");
        } finally {
            parent.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    @DisplayName("H18: a process that is runsc's, of this container, and young enough, is running")
    void itsOwnProcess() throws Exception {
        Process sandbox = pretend("runsc-sandbox", "boot", "abc");
        try {
            assertThat(statusOf(sandbox.pid())).contains("\"running\"").contains("\"pid\": " + sandbox.pid());
        } finally {
            end(sandbox);
        }
    }

    @Test
    @DisplayName("H18: the runsc process of another container is not this one's")
    void theProcessOfAnother() throws Exception {
        Process sandbox = pretend("runsc-sandbox", "boot", "xyz");
        try {
            assertThat(statusOf(sandbox.pid())).contains("\"stopped\"");
        } finally {
            end(sandbox);
        }
    }

    @Test
    @DisplayName("H18: what cannot be judged is not called stopped, and the doctor says so")
    void unknownNeverBecomesStopped() throws Exception {
        Process sandbox = pretend("runsc-sandbox", "boot", "abc");
        try {
            StateRoot root = StateRoot.at(folder.resolve("root")).withRunning("abc/abc", sandbox.pid());
            Path file = root.path().resolve("abc_sandbox:abc.state");
            String undated = Files.readString(file).replaceAll("\"createdAt\":\"[^\"]*\"", "\"createdAt\":\"once\"");
            Files.writeString(file, undated);

            assertThat(root.run("state", "abc").output()).contains("\"running\"");
            assertThat(root.run("doctor").output()).contains("unknown-process: abc_sandbox:abc.state");
        } finally {
            end(sandbox);
        }
    }

    private String statusOf(long pid) throws IOException {
        return StateRoot.at(folder.resolve("root"))
                .withRunning("abc/abc", pid)
                .run("state", "abc")
                .output();
    }

    /** A process with the command line of another program: a shell that waits for its standard input to end. */
    private static Process pretend(String name, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bash", "-c", "exec -a " + name + " bash -c 'read x' " + String.join(" ", arguments))
                .start();
        Path commandLine = Path.of("/proc/" + process.pid() + "/cmdline");
        for (int i = 0; i < 1_000 && !Files.readString(commandLine).startsWith(name); i++) {
            Thread.sleep(5);
        }
        return process;
    }

    private static void end(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void awaitZombie(long pid) throws IOException, InterruptedException {
        Path status = Path.of("/proc/" + pid + "/stat");
        for (int i = 0; i < 1_000; i++) {
            if (Files.readString(status).contains(") Z ")) {
                return;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("process " + pid + " has not become a zombie");
    }
}
