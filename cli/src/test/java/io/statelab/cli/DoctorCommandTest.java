package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.bench.fixture.DirectoryGenerator;
import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.bench.fixture.IdStyle;
import io.statelab.cli.runsc.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void findsNothingInACleanDirectory() throws IOException {
        Path path = folder.resolve("root");
        DirectoryGenerator.generate(
                new DirectoryPlan(5, 5, IdStyle.HEX, 1, DirectoryPlan.Content.DOCUMENTS), path, done -> {});
        StateRoot root = StateRoot.at(path);

        assertThat(root.run("doctor"))
                .isEqualTo(new Statelab.Outcome(0, "nothing found in " + path + ", 5 containers\n", ""));
        assertThat(JsonValue.parse(root.run("doctor", "--format", "json").output()))
                .isEqualTo(List.of());
    }

    @Test
    void reportsWhatIsNotAsItShouldBeTheWorstFirst() throws IOException {
        StateRoot root = sick();
        Map<String, String> before = root.snapshot();

        Statelab.Outcome text = root.run("doctor");

        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.output().lines().filter(line -> !line.startsWith(" ")).map(line -> line.replaceAll(":.*", "")))
                .containsExactly(
                        "corrupt",
                        "name",
                        "dead",
                        "shadowed",
                        "leftover",
                        "mode",
                        "mode",
                        "7 things found in " + root.path() + ", 4 containers");
        assertThat(root.snapshot()).isEqualTo(before);
    }

    @Test
    void theSameAsJson() throws IOException {
        List<?> findings = (List<?>)
                JsonValue.parse(sick().run("doctor", "--format", "json").output());

        assertThat(findings).hasSize(7);
        assertThat((Map<?, ?>) findings.get(0)).hasToString(findings.get(0).toString());
        assertThat(findings.get(0).toString()).contains("kind=corrupt", "file=bad_sandbox:bad.state", "advice=");
    }

    @Test
    void aNameThatWouldMoveTheCursorIsShownEscaped() throws IOException {
        StateRoot root = StateRoot.at(folder.resolve("root")).with("\u001b[2J_sandbox:x.state", "");

        assertThat(root.run("doctor").output()).contains("\\u001b[2J").doesNotContain("\u001b");
    }

    /** A directory with one of most kinds. */
    private StateRoot sick() throws IOException {
        StateRoot root = StateRoot.at(folder.resolve("root"))
                .with("abc/abc")
                .with("abcd/abcd")
                .with("bad_sandbox:bad.state", "{")
                .with("not an id_sandbox:x.state", "{}")
                .withRunning("dead/dead", ProcessHandle.current().pid());
        Files.createDirectory(root.path().resolve(".statelab"));
        Files.createFile(root.path().resolve(".statelab/guard"));
        Files.createFile(root.path().resolve(".statelab/journal"));
        for (String name : root.path().toFile().list()) {
            if (name.endsWith(".state")) {
                Files.setPosixFilePermissions(root.path().resolve(name), PosixFilePermissions.fromString("rw-r-----"));
            }
        }
        Files.setPosixFilePermissions(root.path(), PosixFilePermissions.fromString("rwxrwx--x"));
        Files.setPosixFilePermissions(
                root.path().resolve("abc_sandbox:abc.state"), PosixFilePermissions.fromString("rw-r--r--"));
        return root;
    }
}
