package io.statelab.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.codec.ContainerState;
import io.statelab.codec.RunscCodec;
import io.statelab.codec.Status;
import io.statelab.id.FullId;
import io.statelab.posix.Errno;
import io.statelab.posix.FaultyPosix;
import io.statelab.posix.LinuxPosix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose a process is, with real processes that carry the command lines of runsc's. */
class ProcessProbeTest {
    /** Before any process that a test starts. */
    private final Instant created = Instant.now();

    private final List<Process> processes = new ArrayList<>();
    private final ProcessProbe probe = new ProcessProbe(LinuxPosix.open());

    @AfterEach
    void endProcesses() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aSandboxOfThisIdIsAlive() throws Exception {
        assertThat(probe.probe(root(sandbox("abc"), created))).isEqualTo(Liveness.ALIVE);
    }

    @Test
    void aSandboxOfAnotherIdIsNot() throws Exception {
        assertThat(probe.probe(root(sandbox("abcd"), created))).isEqualTo(Liveness.DEAD);
    }

    @Test
    void aProcessThatStartedLongBeforeTheContainerIsNotIts() throws Exception {
        long pid = sandbox("abc");

        assertThat(probe.probe(root(pid, created.plusSeconds(1_000)))).isEqualTo(Liveness.DEAD);
        assertThat(probe.probe(root(pid, created.plusSeconds(1)))).isEqualTo(Liveness.ALIVE);
    }

    @Test
    void whereTheTimeOfCreationCannotBeReadItIsUnknown() throws Exception {
        assertThat(probe.probe(state(FullId.root("abc"), "running", sandbox("abc"), 0, "yesterday")))
                .isEqualTo(Liveness.UNKNOWN);
    }

    @Test
    void aSubContainerNeedsItsGoferToo() throws Exception {
        long sandbox = sandbox("pod");
        long gofer = process("runsc-gofer", "gofer");
        FullId web = new FullId("pod", "web");

        assertThat(probe.probe(state(web, "running", sandbox, gofer, now()))).isEqualTo(Liveness.ALIVE);
        assertThat(probe.probe(state(web, "running", sandbox, 0, now()))).isEqualTo(Liveness.DEAD);
        assertThat(probe.probe(state(web, "running", sandbox, sandbox, now()))).isEqualTo(Liveness.DEAD);
        assertThat(probe.probe(state(web, "created", sandbox, 0, now()))).isEqualTo(Liveness.ALIVE);
    }

    @Test
    void numbersOfNoProcessAreDead() throws IOException {
        for (long pid : new long[] {0, -1, Long.MIN_VALUE, 1L << 31, Long.MAX_VALUE, 4_194_305}) {
            assertThat(probe.probe(root(pid, created))).isEqualTo(Liveness.DEAD);
        }
    }

    @Test
    void aKernelThreadCannotBeJudged() throws IOException {
        Path threads = Path.of("/proc/2/cmdline");
        if (Files.exists(threads) && Files.readString(threads).isEmpty()) {
            assertThat(probe.probe(root(2, created))).isEqualTo(Liveness.UNKNOWN);
        }
    }

    /** Of a process that exists, no failing call makes one that is gone, except the kernel's saying so. */
    @Test
    void whatCannotBeAskedIsUnknownAndNeverDead() throws Exception {
        ContainerState state = root(sandbox("abc"), created);
        for (Errno reason : new Errno[] {Errno.EACCES, Errno.EPERM, Errno.EIO, Errno.EMFILE, Errno.ENOENT}) {
            for (int number = 0; ; number++) {
                FaultyPosix posix = new FaultyPosix().failing(number, reason, true);
                Liveness liveness = new ProcessProbe(posix).probe(state);
                assertThat(liveness).as("%s from call %s", reason, number).isNotEqualTo(Liveness.DEAD);
                assertThat(posix.openDescriptors()).isEmpty();
                if (!posix.hasFailed()) {
                    assertThat(liveness).isEqualTo(Liveness.ALIVE);
                    break;
                }
            }
        }
    }

    @Test
    void unknownNeverBecomesStopped() throws IOException {
        ContainerState state = root(1, created);

        assertThat(new StatusCheck(asked -> Liveness.UNKNOWN).apply(state).status())
                .isEqualTo(Status.RUNNING);
        assertThat(new StatusCheck(asked -> Liveness.DEAD).apply(state).status())
                .isEqualTo(Status.STOPPED);
        assertThat(new StatusCheck(asked -> Liveness.DEAD).apply(state).storedStatus())
                .isEqualTo(Status.RUNNING);
    }

    @Test
    void aPausedContainerIsNotChecked() throws IOException {
        ContainerState paused = state(FullId.root("abc"), "paused", 0, 0, now());

        assertThat(new StatusCheck(asked -> Liveness.DEAD).apply(paused).status())
                .isEqualTo(Status.PAUSED);
    }

    @Test
    void whatIsSurelyDeadDecidesOverWhatIsUnknown() {
        assertThat(Liveness.UNKNOWN.and(Liveness.DEAD)).isEqualTo(Liveness.DEAD);
        assertThat(Liveness.DEAD.and(Liveness.UNKNOWN)).isEqualTo(Liveness.DEAD);
        assertThat(Liveness.ALIVE.and(Liveness.UNKNOWN)).isEqualTo(Liveness.UNKNOWN);
        assertThat(Liveness.UNKNOWN.and(Liveness.ALIVE)).isEqualTo(Liveness.UNKNOWN);
        assertThat(Liveness.ALIVE.and(Liveness.ALIVE)).isEqualTo(Liveness.ALIVE);
    }

    private long sandbox(String id) throws Exception {
        return process("runsc-sandbox", "boot", id);
    }

    /** A shell under another name that waits for its standard input to end. */
    private long process(String name, String... arguments) throws Exception {
        Process process = new ProcessBuilder(
                        "bash", "-c", "exec -a " + name + " bash -c 'read x' " + String.join(" ", arguments))
                .start();
        processes.add(process);
        Path commandLine = Path.of("/proc/" + process.pid() + "/cmdline");
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!Files.readString(commandLine).startsWith(name)) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(2);
        }
        return process.pid();
    }

    private static ContainerState root(long pid, Instant time) throws IOException {
        return state(FullId.root("abc"), "running", pid, 0, time.toString());
    }

    private String now() {
        return created.toString();
    }

    private static ContainerState state(FullId id, String status, long pid, long gofer, String time)
            throws IOException {
        String document =
                "{\"id\":\"" + id.containerId() + "\",\"spec\":{},\"status\":\"" + status + "\",\"createdAt\":\""
                        + time + "\",\"goferPid\":" + gofer + ",\"sandbox\":{\"id\":\"" + id.sandboxId()
                        + "\",\"pid\":" + pid
                        + "}}";
        return new RunscCodec().decode(id, document.getBytes(StandardCharsets.UTF_8));
    }
}
