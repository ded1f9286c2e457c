package io.statelab.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.statelab.id.FullId;
import io.statelab.posix.FaultyPosix;
import io.statelab.posix.LinuxPosix;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read stood in the file at one moment, whatever happens to it meanwhile. */
class SnapshotReaderTest {
    private static final FullId ID = FullId.root("abc");
    private static final int LONG = 40_000;
    private static final long MOST_NANOS = 30_000_000_000L;

    @TempDir
    private Path root;

    @Test
    void readsTheWholeFile() throws IOException {
        for (int size : new int[] {0, 1, 32_766, 32_767, 32_768, 65_536, 1_000_000}) {
            byte[] content = "x".repeat(size).getBytes(StandardCharsets.UTF_8);
            Files.write(file(), content);
            try (StateDirectory directory = StateDirectory.open(LinuxPosix.open(), root)) {
                Snapshot snapshot = directory.read(ID);

                assertThat(snapshot.bytes()).isEqualTo(content);
                assertThat(snapshot.status().size()).isEqualTo(size);
            }
        }
    }

    /** A writer as runsc is one: cuts the file to nothing and writes it anew, in several steps. */
    @Test
    void aFileThatIsRewrittenInPlaceIsReadWholeOrNotAtAll() throws Exception {
        byte[] odd = "1".repeat(LONG).getBytes(StandardCharsets.UTF_8);
        byte[] even = "2".repeat(LONG + 10_000).getBytes(StandardCharsets.UTF_8);
        Files.write(file(), odd);
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 0; !stop.get(); i++) {
                overwrite(i % 2 == 0 ? even : odd);
            }
        });
        writer.start();
        Set<Integer> seen = new HashSet<>();
        int read = 0;
        try (StateDirectory directory = StateDirectory.open(LinuxPosix.open(), root)) {
            long end = System.nanoTime() + MOST_NANOS;
            for (int i = 0; i < 3_000 || !seen.containsAll(Set.of(odd.length, even.length)); i++) {
                assertThat(System.nanoTime()).as("seen so far: %s", seen).isLessThan(end);
                try {
                    byte[] content = directory.read(ID).bytes();
                    read++;
                    assertThat(new String(content, StandardCharsets.UTF_8)).matches("1*|2*");
                    assertThat(content.length).isLessThanOrEqualTo(even.length);
                    seen.add(content.length);
                } catch (FileSystemException e) {
                    assertThat(e.getReason()).contains("keeps changing");
                }
            }
        } finally {
            stop.set(true);
            writer.join();
        }
        assertThat(read).isPositive();
    }

    @Test
    void aFileThatChangesUnderEveryReadIsAnError() throws IOException {
        Files.writeString(file(), "{}");
        int[] change = {0};
        try (StateDirectory directory = StateDirectory.open(new ChangingPosix(() -> touch(++change[0])), root)) {
            assertThatThrownBy(() -> directory.read(ID))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("keeps changing while it is read (100 attempts)");
        }
        assertThat(change[0]).isGreaterThanOrEqualTo(100);
    }

    @Test
    void aFileThatHasVanishedIsMissing() throws IOException {
        try (StateDirectory directory = StateDirectory.open(LinuxPosix.open(), root)) {
            assertThatThrownBy(() -> directory.read(ID)).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void aLargeSparseFileIsRefusedWithoutReadingIt() throws IOException {
        try (FileChannel file = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {1}), 1L << 30);
        }
        FaultyPosix posix = new FaultyPosix();
        try (StateDirectory directory = StateDirectory.open(posix, root)) {
            assertThatThrownBy(() -> directory.read(ID))
                    .isInstanceOf(NotAStateFileException.class)
                    .hasMessageContaining("1073741825 bytes");
        }
        assertThat(posix.calls()).doesNotContain("pread64");
    }

    private Path file() {
        return root.resolve("abc_sandbox:abc.state");
    }

    private void overwrite(byte[] content) {
        try (FileChannel file =
                FileChannel.open(file(), StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            int half = content.length / 2;
            file.write(ByteBuffer.wrap(content, 0, half));
            file.write(ByteBuffer.wrap(content, half, content.length - half));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void touch(int number) {
        try {
            Files.writeString(file(), "{}" + " ".repeat(number % 7));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
