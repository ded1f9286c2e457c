package io.statelab.posix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxPosixTest {
    private final Posix posix = LinuxPosix.open();

    @TempDir
    private Path folder;

    private int root;

    @BeforeEach
    void openRoot() throws IOException {
        root = posix.open(OpenFlags.WORKING_DIRECTORY, folder.toString(), OpenFlags.PATH | OpenFlags.DIRECTORY);
    }

    @AfterEach
    void closeRoot() throws IOException {
        posix.close(root);
    }

    @Test
    void theStatusIsTheOneThatJavaSees() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "12345");
        Files.createLink(folder.resolve("other"), file);
        Map<String, Object> java = Files.readAttributes(file, "unix:*", LinkOption.NOFOLLOW_LINKS);
        FileStatus status = posix.status(root, "file");

        assertThat(status.isRegular()).isTrue();
        assertThat(status.mode()).isEqualTo(java.get("mode"));
        assertThat((Object) status.inode()).isEqualTo(java.get("ino"));
        assertThat((Object) status.links()).isEqualTo(java.get("nlink")).isEqualTo(2);
        assertThat((Object) status.uid()).isEqualTo(java.get("uid"));
        assertThat(status.size()).isEqualTo(5);
        assertThat(status.modifiedNanos())
                .isEqualTo(Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS));
        assertThat(status.isUnchangedIn(posix.status(root, "other"))).isTrue();
        assertThat(posix.status(root).isDirectory()).isTrue();
    }

    @Test
    void aLinkIsItselfTheAnswer() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("missing"));

        assertThat(posix.status(root, "link").kind()).isEqualTo("a symbolic link");
        assertThatThrownBy(() -> posix.open(root, "link", OpenFlags.READ | OpenFlags.NO_FOLLOW))
                .isInstanceOfSatisfying(
                        PosixException.class, e -> assertThat(e.is(Errno.ELOOP)).isTrue());
    }

    @Test
    void readsFromAPosition() throws IOException {
        Files.writeString(folder.resolve("file"), "0123456789");
        int file = posix.open(root, "file", OpenFlags.READ);
        try (NativeBuffer buffer = NativeBuffer.allocate(16)) {
            assertThat(posix.read(file, buffer, 2, 4, 5)).isEqualTo(4);
            assertThat(buffer.copy(2, 4)).isEqualTo("5678".getBytes(StandardCharsets.US_ASCII));
            assertThat(posix.read(file, buffer, 0, 16, 8)).isEqualTo(2);
            assertThat(posix.read(file, buffer, 0, 16, 10)).isZero();
            assertThatThrownBy(() -> posix.read(file, buffer, 10, 10, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        } finally {
            posix.close(file);
        }
    }

    @Test
    void namesThatNoFileCanHaveAreRefused() {
        assertThat(reason("a\0b")).isEqualTo(Errno.EINVAL);
        assertThat(reason("x".repeat(256))).isEqualTo(Errno.ENAMETOOLONG);
        assertThat(reason("x".repeat(100_000))).isEqualTo(Errno.ENAMETOOLONG);
        assertThat(reason("missing")).isEqualTo(Errno.ENOENT);
    }

    @Test
    void processesAreProbedOneByOne() throws IOException {
        posix.probe((int) ProcessHandle.current().pid());

        assertThatThrownBy(() -> posix.probe(4_194_305))
                .isInstanceOfSatisfying(
                        PosixException.class, e -> assertThat(e.errno()).isEqualTo(Errno.ESRCH));
        assertThatThrownBy(() -> posix.probe(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> posix.probe(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWatchNoticesAFileBeforeTheCallThatMadeItReturns() throws IOException {
        int instance = posix.watchInstance();
        try (NativeBuffer buffer = NativeBuffer.allocate(4096)) {
            int watch = posix.addWatch(instance, "/proc/self/fd/" + root, WatchEvents.CREATE);
            assertThatThrownBy(() -> posix.read(instance, buffer))
                    .isInstanceOfSatisfying(
                            PosixException.class,
                            e -> assertThat(e.is(Errno.EAGAIN)).isTrue());

            Files.createFile(folder.resolve("new"));

            assertThat(posix.read(instance, buffer)).isPositive();
            assertThat(buffer.bytes().getInt(0)).isEqualTo(watch);
            posix.removeWatch(instance, watch);
        } finally {
            posix.close(instance);
        }
    }

    @Test
    void aClosedDescriptorIsNoLongerOne() throws IOException {
        int file = posix.open(root, ".", OpenFlags.READ);
        posix.close(file);

        assertThatThrownBy(() -> posix.close(-1))
                .isInstanceOfSatisfying(
                        PosixException.class, e -> assertThat(e.errno()).isEqualTo(Errno.EBADF));
    }

    @Test
    void errorsAreSaidAsTheJdkSaysThem() {
        assertThat(new PosixException("openat", Errno.ENOENT).asFileError("f")).isInstanceOf(NoSuchFileException.class);
        assertThat(new PosixException("openat", Errno.EACCES).asFileError("f"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(new PosixException("openat", Errno.ENOTDIR).asFileError("f"))
                .isInstanceOf(NotDirectoryException.class);
        assertThat(new PosixException("openat", Errno.EIO).asFileError("f"))
                .isExactlyInstanceOf(FileSystemException.class)
                .hasMessage("f: openat: input/output error (EIO)");
        assertThat(new PosixException("openat", 4_242)).hasMessage("openat: error number 4242");
    }

    @Test
    void eachErrorHasItsOwnNumber() {
        Set<Integer> numbers = new HashSet<>();
        Arrays.stream(Errno.values())
                .forEach(errno -> assertThat(numbers.add(errno.number())).isTrue());

        assertThat(Errno.of(2)).isEqualTo(Errno.ENOENT);
        assertThat(Errno.of(12_345)).isEqualTo(Errno.OTHER);
    }

    private Errno reason(String name) {
        try {
            posix.close(posix.open(root, name, OpenFlags.READ));
            throw new AssertionError(name + " was opened");
        } catch (PosixException e) {
            return e.errno();
        }
    }
}
