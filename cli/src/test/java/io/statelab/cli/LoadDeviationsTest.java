package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.statelab.cli.process.Command;
import io.statelab.id.FullId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where loading differs from the original's, through the command line on a real directory. */
class LoadDeviationsTest {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("H8: one corrupt file is named, and the others are listed")
    void oneCorruptFile() throws IOException {
        StateRoot root = root().with("pod/a").with("pod/b").with("pod/pod").with("bad_sandbox:pod.state", "{\"id\":");

        Statelab.Outcome list = root.run("list", "--sandbox", "pod", "--format", "json");

        assertThat(list.exitCode()).isZero();
        assertThat(list.output()).contains("\"a\"").contains("\"b\"").contains("\"pod\"");
        assertThat(list.errors().lines())
                .singleElement()
                .asString()
                .contains("bad_sandbox:pod.state")
                .contains("not valid JSON");
        assertThat(root.run("state", "bad").exitCode()).isEqualTo(6);
    }

    @Test
    @DisplayName("H14: asking for a container that does not exist leaves nothing behind")
    void noLitter() throws IOException {
        StateRoot root = root().with("abc/abc");
        var before = root.snapshot();

        for (String command : new String[] {"state", "show", "resolve"}) {
            assertThat(root.run(command, "no-such").exitCode()).isEqualTo(3);
            assertThat(root.run(command, "no/such").exitCode()).isEqualTo(3);
        }

        assertThat(root.snapshot()).isEqualTo(before);
    }

    @Test
    @DisplayName("H14: the doctor reports locks that others left behind")
    void orphanLocksAreReported() throws Exception {
        StateRoot root = root().with("gone_sandbox:gone.lock", "");
        TimeUnit.SECONDS.sleep(11); // a younger one may belong to a container in creation

        assertThat(root.run("doctor").output()).contains("orphan-lock: gone_sandbox:gone.lock");
    }

    @Test
    @DisplayName("H16: a reader does not wait for a writer that holds the lock")
    void readersDoNotWait() throws Exception {
        StateRoot root = root().with("abc/abc").with("abc_sandbox:abc.lock", "");
        Path lock = root.path().resolve("abc_sandbox:abc.lock");
        Path ready = folder.resolve("ready");
        Process holder = new ProcessBuilder("flock", lock.toString(), "sh", "-c", "touch '" + ready + "'; read x")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            await(ready);
            long start = System.nanoTime();
            assertThat(root.run("state", "abc").exitCode()).isZero();
            assertThat(root.run("list", "--quiet").output()).isEqualTo("abc\n");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(Command.run(DEADLINE, List.of("flock", "-n", lock.toString(), "true"))
                            .exitCode())
                    .as("the lock is held all the time")
                    .isEqualTo(1);
        } finally {
            holder.destroy();
            assertThat(holder.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    @DisplayName("H21: what is not a state of that container is refused by name and reason")
    void whatIsNotAState() throws IOException {
        StateRoot root = root().with("good/good")
                .with("null_sandbox:null.state", "null")
                .with("empty_sandbox:empty.state", "{}")
                .with("other_sandbox:other.state", StateRoot.document(FullId.root("good"), "\"running\"", 1, 1));
        Files.createDirectory(root.path().resolve("dir_sandbox:dir.state"));
        Files.createSymbolicLink(root.path().resolve("link_sandbox:link.state"), Path.of("good_sandbox:good.state"));

        for (String id : new String[] {"null", "empty", "other", "dir", "link"}) {
            Statelab.Outcome state = root.run("state", id);
            assertThat(state.exitCode()).as(id).isEqualTo(6);
            assertThat(state.output()).isEmpty();
            assertThat(state.errors().lines()).singleElement().asString().contains(id + "_sandbox:" + id + ".state");
        }
        Statelab.Outcome list = root.run("list", "--format", "json");
        assertThat(list.output()).contains("good").doesNotContain("other");
        assertThat(list.errors().lines()).hasSize(5);
    }

    @Test
    @DisplayName("H25: another user reads what it may read, and is told what it may not")
    void anotherUser() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can become another user");
        StateRoot root = root().with("abc/abc");
        open(folder, "rwxr-xr-x");
        open(root.path(), "rwxr-xr-x");
        open(root.path().resolve("abc_sandbox:abc.state"), "rw-r--r--");

        assertThat(asNobody(root, "list", "--quiet").requireSuccess().output()).isEqualTo("abc\n");
        assertThat(asNobody(root, "state", "abc").requireSuccess().output()).contains("\"id\": \"abc\"");

        open(root.path().resolve("abc_sandbox:abc.state"), "rw-r-----");
        Command unreadable = asNobody(root, "state", "abc");
        assertThat(unreadable.exitCode()).isEqualTo(74);
        assertThat(unreadable.errors()).contains("abc_sandbox:abc.state").contains("permission denied");
        assertThat(asNobody(root, "list").errors()).contains("not listed").contains("permission denied");

        open(root.path(), "rwx--x--x");
        assertThat(asNobody(root, "list").exitCode()).isEqualTo(74);
        assertThat(root.path().toFile().list()).hasSize(1);
    }

    @Test
    @DisplayName("H25: a read-only file system is read")
    void aReadOnlyFileSystem() throws IOException {
        StateRoot root = root();
        Command mounted = mount("mount", "-t", "tmpfs", "none", root.path().toString());
        assumeTrue(mounted.exitCode() == 0, "no right to mount: " + mounted.errors());
        try {
            root.with("abc/abc");
            mount("mount", "-o", "remount,ro", root.path().toString()).requireSuccess();

            assertThat(root.run("list", "--quiet").output()).isEqualTo("abc\n");
            assertThat(root.run("state", "abc").exitCode()).isZero();
            assertThat(root.run("show", "abc").exitCode()).isZero();
            assertThat(root.run("doctor").exitCode()).isLessThan(2);
        } finally {
            mount("umount", root.path().toString());
        }
    }

    private StateRoot root() throws IOException {
        return StateRoot.at(folder.resolve("root"));
    }

    private static void open(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static Command mount(String... command) {
        return Command.run(DEADLINE, Arrays.asList(command));
    }

    /** The program in a process of the user nobody. Its classes are where this user may not look, so they are copied. */
    private Command asNobody(StateRoot root, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "setpriv",
                "--reuid=65534",
                "--regid=65534",
                "--clear-groups",
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-Djna.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-Xlog:disable",
                "-cp",
                PublicClassPath.below(folder),
                "io.statelab.cli.Main",
                "--root",
                root.path().toString()));
        open(folder.resolve("tmp"), "rwxrwxrwx");
        command.addAll(Arrays.asList(arguments));
        return Command.run(DEADLINE, command);
    }

    private static void await(Path file) throws InterruptedException {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!Files.exists(file)) {
            assertThat(System.nanoTime()).as("%s does not appear", file).isLessThan(end);
            Thread.sleep(5);
        }
    }
}
