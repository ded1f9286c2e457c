package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsGeneratedIsListed() {
        String root = folder.resolve("root").toString();

        assertThat(Statelab.run("generate", root, "--containers", "12", "--per-sandbox", "3", "--ids", "names"))
                .isEqualTo(new Statelab.Outcome(0, "12 containers in " + root + "\n", ""));
        assertThat(Statelab.run("--root", root, "list", "--quiet").output().lines())
                .hasSize(12);
        assertThat(Statelab.run("--root", root, "list", "--quiet", "--sandboxes")
                        .output()
                        .lines())
                .hasSize(4);
        assertThat(Statelab.run("--root", root, "list", "--no-check").errors()).isEmpty();
    }

    @Test
    void theSameSeedWritesTheSameIds() {
        assertThat(idsOfSeed("a", "5")).isEqualTo(idsOfSeed("b", "5")).isNotEqualTo(idsOfSeed("c", "6"));
    }

    @Test
    void aDirectoryThatIsNotEmptyIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine"), "keep");

        Statelab.Outcome outcome = Statelab.run("generate", folder.toString(), "--containers", "3");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors().lines()).hasSize(1).allMatch(line -> line.contains("is not empty"));
        assertThat(folder.toFile().list()).containsExactly("mine");
    }

    @Test
    void numbersAndStylesOutOfRangeAreUsageErrors() {
        String root = folder.resolve("root").toString();

        assertThat(Statelab.run("generate", root, "--containers", "-1").exitCode())
                .isEqualTo(2);
        assertThat(Statelab.run("generate", root, "--containers", "x").exitCode())
                .isEqualTo(2);
        assertThat(Statelab.run("generate", root).exitCode()).isEqualTo(2);
        assertThat(Statelab.run("generate", root, "--containers", "1", "--per-sandbox", "0")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Statelab.run("generate", root, "--containers", "1", "--ids", "greek")
                        .errors())
                .contains("hex, names and mixed");
        assertThat(folder.resolve("root")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsAnInputOutputError() {
        Statelab.Outcome outcome =
                Statelab.run("generate", folder.resolve("missing/root").toString(), "--containers", "1");

        assertThat(outcome.exitCode()).isEqualTo(74);
        assertThat(outcome.errors().lines()).hasSize(1);
        assertThat(outcome.errors()).contains("missing");
    }

    private String idsOfSeed(String name, String seed) {
        String root = folder.resolve(name).toString();
        Statelab.run("generate", root, "--containers", "5", "--seed", seed);
        return Statelab.run("--root", root, "list", "--quiet").output();
    }
}
