package io.statelab.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import io.statelab.posix.LinuxPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * While another process replaces every state by rename, again and again, no walk misses a container that is there all
 * the time, and none lists one twice.
 */
class RenameStormTest {
    private static final Path TMPFS = Path.of("/dev/shm");
    private static final int CONTAINERS = 2_000;
    private static final int SCANS = 60;
    private static final int MOST_CONTROL_SCANS = 2_000;

    @TempDir
    private Path folder;

    @Test
    void theWalkChosenForThisFileSystemMissesNone() throws Exception {
        assertMissesNone(folder, null);
    }

    @Test
    void theWalkChosenForTmpfsMissesNone() throws Exception {
        onTmpfs(root -> assertMissesNone(root, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"ONE_CALL", "WATCHED"})
    void theSafeWalksMissNoneOnTmpfs(WalkMode mode) throws Exception {
        onTmpfs(root -> assertMissesNone(root, mode));
    }

    /** If this fails, the storm is none, and the other tests show nothing. */
    @Test
    void aPlainWalkOnTmpfsMissesSome() throws Exception {
        onTmpfs(root -> {
            List<FullId> ids = fill(root);
            try (Storm storm = Storm.in(root);
                    StateDirectory directory = StateDirectory.open(LinuxPosix.open(), root, WalkMode.PLAIN)) {
                int scans = 0;
                while (isComplete(directory.scan(), ids)) {
                    assertThat(scans++).as("plain walks that missed nothing").isLessThan(MOST_CONTROL_SCANS);
                }
                assertThat(storm.isRaging()).isTrue();
            }
        });
    }

    private static void assertMissesNone(Path root, @org.jspecify.annotations.Nullable WalkMode mode) throws Exception {
        List<FullId> ids = fill(root);
        try (Storm storm = Storm.in(root);
                StateDirectory directory = StateDirectory.open(LinuxPosix.open(), root, mode)) {
            for (int i = 0; i < SCANS; i++) {
                List<FullId> found = directory.scan();
                assertThat(isComplete(found, ids))
                        .as("scan %s, %s", i, directory.walkMode())
                        .isTrue();
            }
            assertThat(storm.isRaging()).isTrue();
        }
    }

    private static boolean isComplete(List<FullId> found, List<FullId> ids) {
        assertThat(new HashSet<>(found)).as("listed twice").hasSameSizeAs(found);
        return found.equals(ids);
    }

    private static List<FullId> fill(Path root) throws IOException {
        List<FullId> ids = new ArrayList<>();
        for (int i = 0; i < CONTAINERS; i++) {
            FullId id = FullId.root("container-" + i);
            Files.createFile(root.resolve(StateFileName.state(id)));
            ids.add(id);
        }
        ids.sort(null);
        return ids;
    }

    /** Something done in a folder. */
    private interface InFolder {
        void run(Path folder) throws Exception;
    }

    private static void onTmpfs(InFolder work) throws Exception {
        assumeTrue(
                Files.isDirectory(TMPFS) && Files.getFileStore(TMPFS).type().equals("tmpfs"), "no tmpfs at " + TMPFS);
        Path root = Files.createTempDirectory(TMPFS, "statelab-storm");
        try {
            work.run(root);
        } finally {
            try (Stream<Path> files = Files.list(root)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(root);
        }
    }
}
