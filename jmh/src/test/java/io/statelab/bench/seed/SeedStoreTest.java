package io.statelab.bench.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.statelab.id.FullId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seed's behaviour, its defects included: a port that were better would be no baseline. */
class SeedStoreTest {
    @TempDir
    private Path root;

    @Test
    void listsInTheOrderOfFileNames() throws IOException {
        put("z9_pod_sandbox:z9_pod.state", "z9_pod.x_sandbox:z9_pod.state", "a_sandbox:a.state", "a_sandbox:a.lock");

        assertThat(new SeedStore(root).list())
                .containsExactly(FullId.root("a"), new FullId("z9_pod", "z9_pod.x"), FullId.root("z9_pod"));
    }

    @Test
    void findsAUniquePrefix() throws IOException {
        put("abc_sandbox:abc.state", "xyz_sandbox:xyz.state");

        assertThat(new SeedStore(root).find("x")).isEqualTo(FullId.root("xyz"));
        assertThatThrownBy(() -> new SeedStore(root).find("q")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void callsAnIdAmbiguousThatBeginsAnother() throws IOException {
        put("abc_sandbox:abc.state", "abcd_sandbox:abcd.state");

        assertThatThrownBy(() -> new SeedStore(root).find("abc")).hasMessageContaining("ambiguous");
    }

    @Test
    void globsWhatIsAskedFor() throws IOException {
        put("abc_sandbox:abc.state");

        assertThat(new SeedStore(root).find("[a-z]b")).isEqualTo(FullId.root("abc"));
        assertThat(new SeedStore(root).find("")).isEqualTo(FullId.root("abc"));
    }

    @Test
    void findsAPhantomInTheMiddleOfAName() throws IOException {
        put("bad id! abc_sandbox:sb.state");

        assertThat(new SeedStore(root).list()).containsExactly(new FullId("sb", "abc"));
    }

    /** Two names match the glob; one of them, too long for an id of ours, drops out of the list, as if it had gone. */
    @Test
    void givesTheLastIdOfTheListWhenAMatchIsGoneFromIt() throws IOException {
        put("abc_sandbox:abc.state", "zzz_sandbox:zzz.state", "abc_sandbox: .state");

        assertThat(new SeedStore(root).find("abc")).isEqualTo(FullId.root("zzz"));
    }

    @Test
    void aSandboxHasTheContainersOfLongerOnesToo() throws IOException {
        put("abc_sandbox:abc.state", "abcd_sandbox:abcd.state");

        assertThat(new SeedStore(root).inSandbox("abc")).hasSize(2);
    }

    @Test
    void aMissingDirectoryIsAnEmptyList() {
        assertThat(new SeedStore(root.resolve("missing")).list()).isEmpty();
    }

    private void put(String... names) throws IOException {
        for (String name : names) {
            Files.createFile(root.resolve(name));
        }
    }
}
