package io.statelab.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.StateStore;
import io.statelab.codec.RunscCodec;
import io.statelab.directory.StateDirectory;
import io.statelab.directory.WalkMode;
import io.statelab.file.FileStateStore;
import io.statelab.id.FullId;
import io.statelab.id.IdPrefix;
import io.statelab.id.StateFileName;
import io.statelab.lookup.IdIndex;
import io.statelab.lookup.LookupPolicy;
import io.statelab.posix.LinuxPosix;
import io.statelab.properties.domain.Names;
import io.statelab.properties.domain.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a real directory is said to hold: every container and none else (H5, H7), however it is walked. */
class DirectoryProperties {
    private static final int TRIES = 60;

    @Property(tries = TRIES)
    void aDirectoryAnswersLikeTheSetOfItsContainers(
            @ForAll("questions") Question question, @ForAll("names") Set<String> foreign, @ForAll WalkMode mode)
            throws IOException {
        Path root = Files.createTempDirectory("statelab-properties");
        try {
            for (FullId id : question.ids()) {
                Files.createFile(root.resolve(StateFileName.state(id)));
                Files.createFile(root.resolve(StateFileName.lock(id)));
            }
            for (String name : foreign) {
                if (isForeignFile(name)) {
                    Files.createFile(root.resolve(name));
                }
            }
            compare(root, mode, IdIndex.of(question.ids()), question.asked());
        } finally {
            remove(root);
        }
    }

    private static void compare(Path root, WalkMode mode, IdIndex truth, String asked) throws IOException {
        StateDirectory directory = StateDirectory.open(LinuxPosix.open(), root, mode);
        try (StateStore<?> store = new FileStateStore<>(directory, new RunscCodec(), state -> state)) {
            assertThat(store.list()).isEqualTo(truth.all());
            assertThat(store.sandboxes()).isEqualTo(truth.sandboxes());
            for (String sandbox : truth.sandboxes()) {
                assertThat(store.inSandbox(sandbox)).isEqualTo(truth.inSandbox(sandbox));
            }
            for (LookupPolicy policy : LookupPolicy.values()) {
                assertThat(store.match(asked, policy)).isEqualTo(truth.match(IdPrefix.parse(asked), policy));
            }
        }
    }

    private static boolean isForeignFile(String name) {
        boolean possible = !name.isEmpty()
                && !name.contains("/")
                && !name.contains("\0")
                && !name.equals(".")
                && !name.equals("..")
                && name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 255;
        return possible
                && StateFileName.parseState(name).isEmpty()
                && StateFileName.parseLock(name).isEmpty();
    }

    private static void remove(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            for (Path file : List.copyOf(files.toList())) {
                Files.delete(file);
            }
        }
        Files.delete(root);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Question.questions();
    }

    @Provide
    Arbitrary<Set<String>> names() {
        return Names.nearMisses().set().ofMaxSize(8);
    }
}
