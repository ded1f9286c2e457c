package io.statelab.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.LoadOptions;
import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import io.statelab.codec.RunscCodec;
import io.statelab.directory.StateDirectory;
import io.statelab.directory.WalkMode;
import io.statelab.doctor.Doctor;
import io.statelab.id.FullId;
import io.statelab.liveness.ProcessProbe;
import io.statelab.liveness.StatusCheck;
import io.statelab.posix.Errno;
import io.statelab.posix.FaultyPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every reading operation, with every one of its system calls failing in turn, for every reason that such a call may
 * have, once and from then on: the answer is the right one or a typed error, and no descriptor is left open.
 */
class FaultEnumerationTest {
    private static final EnumSet<Errno> REASONS = EnumSet.of(
            Errno.EIO,
            Errno.EMFILE,
            Errno.ENFILE,
            Errno.ENOMEM,
            Errno.EACCES,
            Errno.EPERM,
            Errno.ENOSPC,
            Errno.ELOOP,
            Errno.ENXIO,
            Errno.EINVAL,
            Errno.ESTALE,
            Errno.EOVERFLOW,
            Errno.ENOSYS);
    private static final FullId POD = FullId.root("pod");

    @TempDir
    private Path root;

    /** Something the store is asked; gives its answer as text. */
    private enum Operation {
        LIST {
            @Override
            Object ask(StateStore<ContainerState> store) throws IOException {
                return store.list();
            }
        },
        SANDBOXES {
            @Override
            Object ask(StateStore<ContainerState> store) throws IOException {
                return store.sandboxes();
            }
        },
        ONE_SANDBOX {
            @Override
            Object ask(StateStore<ContainerState> store) throws IOException {
                return store.inSandbox("pod");
            }
        },
        RESOLVE_PREFIX {
            @Override
            Object ask(StateStore<ContainerState> store) throws IOException {
                return store.resolve("we");
            }
        },
        RESOLVE_ROOT {
            @Override
            Object ask(StateStore<ContainerState> store) throws IOException {
                return store.resolve("pod");
            }
        },
        LOAD {
            @Override
            Object ask(StateStore<ContainerState> store) throws IOException {
                return new String(
                        store.load(POD, LoadOptions.AS_STORED).document(), java.nio.charset.StandardCharsets.UTF_8);
            }
        };

        abstract Object ask(StateStore<ContainerState> store) throws IOException;
    }

    @BeforeEach
    void fill() throws IOException {
        for (FullId id : List.of(POD, new FullId("pod", "web"), FullId.root("other"))) {
            put(id, "stopped");
        }
        Files.createFile(root.resolve("foreign"));
    }

    @ParameterizedTest
    @EnumSource
    void theAnswerIsRightOrATypedError(WalkMode mode) throws IOException {
        Map<String, String> before = snapshot();
        int faults = 0;
        for (Operation operation : Operation.values()) {
            Object right = answer(new FaultyPosix(), mode, operation);
            for (Errno reason : REASONS) {
                faults += enumerate(mode, operation, right, reason, false);
                faults += enumerate(mode, operation, right, reason, true);
            }
        }
        assertThat(faults).as("calls that were made to fail").isGreaterThan(500);
        assertThat(snapshot()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESOLVE_ROOT")
    void shortReadsChangeNoAnswer(Operation operation) throws IOException {
        Object right = answer(new FaultyPosix(), WalkMode.PLAIN, operation);

        for (int bytes : new int[] {1, 2, 7, 100}) {
            assertThat(answer(new FaultyPosix().reading(bytes), WalkMode.PLAIN, operation))
                    .isEqualTo(right);
        }
    }

    /** A container that is stored as running is given as running or as stopped, and as stopped only when that is sure. */
    @Test
    void aFaultWhileProcessesAreProbedNeverMakesARunningContainerStopped() throws IOException {
        FullId id = FullId.root("alive");
        Instant created = Instant.now();
        Process sandbox = new ProcessBuilder("bash", "-c", "exec -a runsc-sandbox bash -c 'read x' boot alive").start();
        try {
            Files.writeString(
                    root.resolve("alive_sandbox:alive.state"),
                    "{\"id\":\"alive\",\"spec\":{},\"status\":\"running\",\"createdAt\":\"" + created
                            + "\",\"sandbox\":{\"id\":\"alive\",\"pid\":" + sandbox.pid() + "}}");
            awaitName(sandbox, "runsc-sandbox");
            int faults = 0;
            for (int number = 0; ; number++) {
                FaultyPosix posix = new FaultyPosix().failing(number, Errno.EACCES, false);
                String status = status(posix, id);
                if (!posix.hasFailed()) {
                    assertThat(status).isEqualTo("running");
                    break;
                }
                faults++;
                assertThat(status).as("call %s fails", number).isIn("running", "error");
            }
            assertThat(faults).isGreaterThan(10);
        } finally {
            sandbox.destroyForcibly();
        }
    }

    /** The doctor reads everything; what it cannot read it reports, or it fails as a whole. */
    @Test
    void theDoctorFailsOrFindsNoLessThanThereIs() throws IOException {
        int right = examine(new FaultyPosix());
        for (int number = 0; ; number++) {
            FaultyPosix posix = new FaultyPosix().failing(number, Errno.EIO, false);
            try {
                assertThat(examine(posix)).isGreaterThanOrEqualTo(right);
            } catch (IOException e) {
                assertIsTyped(e);
            }
            assertThat(posix.openDescriptors()).isEmpty();
            if (!posix.hasFailed()) {
                break;
            }
        }
    }

    private int enumerate(WalkMode mode, Operation operation, Object right, Errno reason, boolean sticky)
            throws IOException {
        for (int number = 0; ; number++) {
            FaultyPosix posix = new FaultyPosix().failing(number, reason, sticky);
            try {
                assertThat(answer(posix, mode, operation))
                        .as("%s of %s with %s at call %s %s", operation, mode, reason, number, posix.calls())
                        .isEqualTo(right);
            } catch (IOException e) {
                assertIsTyped(e);
            }
            assertThat(posix.openDescriptors())
                    .as("%s with %s at call %s: %s", operation, reason, number, posix.calls())
                    .isEmpty();
            if (!posix.hasFailed()) {
                return number;
            }
        }
    }

    private Object answer(FaultyPosix posix, WalkMode mode, Operation operation) throws IOException {
        StateDirectory directory = StateDirectory.open(posix, root, mode);
        try (StateStore<ContainerState> store =
                new FileStateStore<>(directory, new RunscCodec(), new StatusCheck(new ProcessProbe(posix)))) {
            return operation.ask(store);
        }
    }

    private String status(FaultyPosix posix, FullId id) {
        try (StateStore<ContainerState> store = new FileStateStore<>(
                StateDirectory.open(posix, root), new RunscCodec(), new StatusCheck(new ProcessProbe(posix)))) {
            return store.load(id, LoadOptions.CHECKED).status().text();
        } catch (IOException e) {
            assertIsTyped(e);
            return "error";
        }
    }

    private int examine(FaultyPosix posix) throws IOException {
        ProcessProbe probe = new ProcessProbe(posix);
        StateDirectory directory = StateDirectory.open(posix, root);
        try (StateStore<ContainerState> store =
                new FileStateStore<>(directory, new RunscCodec(), new StatusCheck(probe))) {
            return new Doctor(posix, probe).examine(directory, store).size();
        }
    }

    private static void assertIsTyped(IOException e) {
        assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
    }

    private void put(FullId id, String status) throws IOException {
        Files.writeString(
                root.resolve(io.statelab.id.StateFileName.state(id)),
                "{\"id\":\"" + id.containerId() + "\",\"spec\":{},\"status\":\"" + status + "\",\"sandbox\":{\"id\":\""
                        + id.sandboxId() + "\"}}");
    }

    private Map<String, String> snapshot() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(
                        file.toString(),
                        Files.readAttributes(file, "unix:ino,size,mode,ctime").toString());
            }
        }
        return files;
    }

    private static void awaitName(Process process, String name) throws IOException {
        Path commandLine = Path.of("/proc/" + process.pid() + "/cmdline");
        long end = System.nanoTime() + 10_000_000_000L;
        while (!Files.readString(commandLine).startsWith(name)) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
