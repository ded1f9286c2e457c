package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lab that cannot run says, at once. What one that can says is in the tests of its steps. */
class LabCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aRootThatIsMissingIsNamed() {
        Statelab.Outcome outcome =
                Statelab.run("--root", folder.resolve("missing").toString(), "lab");

        assertThat(outcome.exitCode()).isEqualTo(74);
        assertThat(outcome.errors().lines())
                .singleElement()
                .asString()
                .contains("missing")
                .contains("does not exist");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        Statelab.Outcome outcome = Statelab.run("lab", "--dir", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(74);
        assertThat(outcome.errors().lines())
                .singleElement()
                .asString()
                .contains("cannot write")
                .contains("file");
    }

    @Test
    void aTimeOrSeedThatIsNoneIsAUsageError() {
        assertThat(Statelab.run("lab", "--time", "a while").exitCode()).isEqualTo(2);
        assertThat(Statelab.run("lab", "--seed", "x").exitCode()).isEqualTo(2);
        assertThat(Statelab.run("lab", "--dir", "").exitCode()).isEqualTo(2);
    }
}
