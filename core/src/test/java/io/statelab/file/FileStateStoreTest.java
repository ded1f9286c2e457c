package io.statelab.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.statelab.AmbiguousIdException;
import io.statelab.CorruptStateException;
import io.statelab.LoadOptions;
import io.statelab.LoadResult;
import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import io.statelab.codec.RunscCodec;
import io.statelab.directory.StateDirectory;
import io.statelab.id.FullId;
import io.statelab.id.InvalidIdException;
import io.statelab.id.StateFileName;
import io.statelab.posix.FaultyPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStateStoreTest {
    private final FaultyPosix posix = new FaultyPosix();

    @TempDir
    private Path root;

    @Test
    void anExactRootIdIsFoundWithoutAWalk() throws IOException {
        put("pod/pod");
        put("podium/podium");
        try (StateStore<ContainerState> store = store()) {
            assertThat(store.resolve("pod")).isEqualTo(FullId.root("pod"));
            assertThat(posix.calls()).doesNotContain("getdents64");

            assertThat(store.resolve("podi")).isEqualTo(FullId.root("podium"));
            assertThat(posix.calls()).contains("getdents64");
        }
    }

    @Test
    void aTextThatIsNoIdIsRefusedBeforeAnyCall() throws IOException {
        try (StateStore<ContainerState> store = store()) {
            int before = posix.calls().size();

            for (String text : List.of("", "*", "a/../b", "a\n")) {
                assertThatThrownBy(() -> store.match(text)).isInstanceOf(InvalidIdException.class);
            }
            assertThatThrownBy(() -> store.inSandbox("*")).isInstanceOf(InvalidIdException.class);
            assertThat(posix.calls()).hasSize(before);
        }
    }

    @Test
    void theOtherAnswersAreTypedErrors() throws IOException {
        put("abc/abc");
        put("abd/abd");
        Files.writeString(root.resolve("bad_sandbox:bad.state"), "{");
        try (StateStore<ContainerState> store = store()) {
            assertThatThrownBy(() -> store.resolve("x")).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> store.resolve("ab"))
                    .isInstanceOf(AmbiguousIdException.class)
                    .hasMessageContaining("abc/abc (type abc), abd/abd (type abd)");
            assertThatThrownBy(() -> store.load(FullId.root("bad"), LoadOptions.CHECKED))
                    .isInstanceOf(CorruptStateException.class)
                    .hasMessageContaining("bad_sandbox:bad.state");
            assertThatThrownBy(() -> store.load(FullId.root("gone"), LoadOptions.CHECKED))
                    .isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void oneStateThatCannotBeLoadedIsAResultAmongOthers() throws IOException {
        put("a/a");
        put("c/c");
        put("d/d");
        Files.writeString(root.resolve("b_sandbox:b.state"), "{");
        try (StateStore<ContainerState> store = store()) {
            List<FullId> listed = store.list();
            Files.delete(root.resolve("c_sandbox:c.state"));

            List<LoadResult<ContainerState>> results =
                    store.loadAll(listed, LoadOptions.AS_STORED).toList();

            assertThat(results.stream().map(result -> result.getClass().getSimpleName()))
                    .containsExactly("Loaded", "Corrupt", "Gone", "Loaded");
            assertThat(results.stream().map(LoadResult::id)).isEqualTo(listed);
        }
    }

    @Test
    void aStateThatCannotBeReadIsNotCalledCorrupt() throws IOException {
        put("a/a");
        put("b/b");
        try (StateStore<ContainerState> store = store()) {
            List<FullId> listed = store.list();
            posix.failing(posix.calls().size(), io.statelab.posix.Errno.EACCES, false);

            assertThat(store.loadAll(listed, LoadOptions.AS_STORED)
                            .map(result -> result.getClass().getSimpleName()))
                    .containsExactly("Unreadable", "Loaded");
        }
    }

    @Test
    void statesAreLoadedOnlyWhenTheirTurnComes() throws IOException {
        put("a/a");
        put("b/b");
        try (StateStore<ContainerState> store = store()) {
            List<FullId> listed = store.list();
            int before = posix.calls().size();

            assertThat(store.loadAll(listed, LoadOptions.AS_STORED).findFirst()).isPresent();

            assertThat(posix.calls().subList(before, posix.calls().size())).containsOnlyOnce("openat");
        }
    }

    @Test
    void closingTwiceIsHarmlessAndLeavesNothingOpen() throws IOException {
        StateStore<ContainerState> store = store();
        store.list();
        store.close();
        store.close();

        assertThat(posix.openDescriptors()).isEmpty();
        assertThatThrownBy(store::list).isInstanceOf(IllegalStateException.class);
    }

    private StateStore<ContainerState> store() throws IOException {
        return new FileStateStore<>(StateDirectory.open(posix, root), new RunscCodec(), state -> state);
    }

    private void put(String fullId) throws IOException {
        FullId id = FullId.parse(fullId);
        Files.writeString(root.resolve(StateFileName.state(id)), "{\"id\":\"" + id.containerId() + "\",\"spec\":{}}");
    }
}
