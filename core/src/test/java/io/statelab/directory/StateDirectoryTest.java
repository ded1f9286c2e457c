package io.statelab.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.statelab.id.FullId;
import io.statelab.id.IdPrefix;
import io.statelab.id.StateFileName;
import io.statelab.posix.LinuxPosix;
import io.statelab.posix.Posix;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StateDirectoryTest {
    private static final int MANY = 6_000;

    private final Posix posix = LinuxPosix.open();

    @TempDir
    private Path folder;

    /** Several blocks of several buffers, so that entries stand across their borders. */
    @ParameterizedTest
    @EnumSource
    void everyWalkFindsEveryContainerOnceAndInOrder(WalkMode mode) throws IOException {
        List<FullId> truth = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            truth.add(put(new FullId("pod" + i % 7, "c" + i + "x".repeat(i % 200))));
        }
        truth.sort(null);

        try (StateDirectory directory = StateDirectory.open(posix, folder, mode)) {
            assertThat(directory.scan()).isEqualTo(truth);
            assertThat(directory.scanSandbox("pod3"))
                    .isEqualTo(truth.stream()
                            .filter(id -> id.sandboxId().equals("pod3"))
                            .toList());
            assertThat(directory.scan(IdPrefix.parse("c12")))
                    .isEqualTo(truth.stream()
                            .filter(id -> id.containerId().startsWith("c12"))
                            .toList());
            assertThat(directory.scan(IdPrefix.parse("pod3/c12")))
                    .allMatch(id -> id.sandboxId().equals("pod3"))
                    .isNotEmpty();
            assertThat(directory.names()).hasSize(MANY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotOursIsIgnored(WalkMode mode) throws IOException {
        FullId ours = put(FullId.root("abc"));
        Files.createDirectory(folder.resolve("folder"));
        Files.createFile(folder.resolve("abc_sandbox:abc.lock"));
        Files.createFile(folder.resolve("bad id! x_sandbox:y.state"));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("runsc-abc.sock")));
            try (StateDirectory directory = StateDirectory.open(posix, folder, mode)) {
                assertThat(directory.scan()).containsExactly(ours);
                assertThat(directory.names()).hasSize(5);
            }
        }
    }

    @Test
    void theModeFitsTheFileSystem() throws IOException {
        assertThat(WalkMode.forFileSystem(0xEF53)).isEqualTo(WalkMode.PLAIN);
        assertThat(WalkMode.forFileSystem(0x01021994)).isEqualTo(WalkMode.ONE_CALL);
        assertThat(WalkMode.forFileSystem(0x9123683E)).as("btrfs").isEqualTo(WalkMode.WATCHED);
        assertThat(WalkMode.forFileSystem(0x794c7630)).as("overlayfs").isEqualTo(WalkMode.WATCHED);
    }

    @Test
    void aRootThatIsNoneIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> StateDirectory.open(posix, folder.resolve("missing")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> StateDirectory.open(posix, file)).isInstanceOf(NotDirectoryException.class);
        assertThatThrownBy(() -> StateDirectory.open(posix, Path.of("x".repeat(5_000))))
                .isInstanceOf(FileSystemException.class);
    }

    @Test
    void aRootThatIsMovedStaysOpenAndOneInItsPlaceIsAnother() throws IOException {
        Path root = Files.createDirectory(folder.resolve("root"));
        Files.createFile(root.resolve("abc_sandbox:abc.state"));
        try (StateDirectory directory = StateDirectory.open(posix, root)) {
            Files.move(root, folder.resolve("moved"));
            Files.createDirectory(root);

            assertThat(directory.scan()).containsExactly(FullId.root("abc"));
            assertThat(directory.read(FullId.root("abc")).bytes()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRootThatIsRemovedIsAnError(WalkMode mode) throws IOException {
        Path root = Files.createDirectory(folder.resolve("root"));
        try (StateDirectory directory = StateDirectory.open(posix, root, mode)) {
            Files.delete(root);

            assertThatThrownBy(directory::scan)
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("removed while it was in use");
        }
    }

    @Test
    void afterClosingNothingIsAnswered() throws IOException {
        StateDirectory directory = StateDirectory.open(posix, folder);
        directory.close();
        directory.close();

        assertThatThrownBy(directory::scan).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> directory.read(FullId.root("a"))).isInstanceOf(IllegalStateException.class);
    }

    private FullId put(FullId id) throws IOException {
        Files.createFile(folder.resolve(StateFileName.state(id)));
        return id;
    }
}
