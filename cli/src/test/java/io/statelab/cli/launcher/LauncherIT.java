package io.statelab.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.bench.fixture.DirectoryGenerator;
import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.bench.fixture.IdStyle;
import io.statelab.cli.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, run as users run it. Needs the packaged program, so it runs after packaging. */
class LauncherIT {
    @TempDir
    private Path folder;

    private @Nullable Project made;
    private String id = "";
    private Path root = Path.of("");

    @BeforeEach
    void makeProject() throws IOException {
        made = Project.in(folder, "a project [x] & $y");
        root = folder.resolve("root");
        id = DirectoryGenerator.generate(
                        new DirectoryPlan(3, 1, IdStyle.HEX, 1, DirectoryPlan.Content.DOCUMENTS), root, done -> {})
                .get(0)
                .containerId();
    }

    @Test
    void buildsOnFirstUseAndNotOnTheSecond() throws IOException {
        assertThat(state().requireSuccess().output()).contains(id);
        assertThat(state().requireSuccess().errors()).isEmpty();

        assertThat(project().builds()).isEqualTo(1);
    }

    /** In a plain path: with characters that a URL escapes, JDK 17 archives no class of ours. */
    @Test
    void theClassArchiveIsReallyUsed() throws IOException {
        made = Project.in(folder, "plain");
        state().requireSuccess();
        Path log = folder.resolve("classes.log");

        project().with("STATELAB_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        state().requireSuccess();

        List<String> ours = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" io.statelab."))
                .toList();
        assertThat(ours)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("source: shared objects file (top)"));
        assertThat(Files.readString(log)).doesNotContain("picocli.CommandLine ");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws IOException {
        state().requireSuccess();
        Path source = Files.createFile(project().home().resolve("cli/src/main/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));

        state().requireSuccess();

        assertThat(project().builds()).isEqualTo(2);
    }

    @Test
    void aBuildByOtherHandsMakesANewArchive() throws IOException {
        state().requireSuccess();
        Path jvm = project().home().resolve("cli/target/app/jvm");
        Path archive = jvm.resolve(String.join("", project().prepared()).replaceAll("\\.home.*", ".jsa"));
        Object before = Files.getAttribute(archive, "unix:ino");
        Path built = project().home().resolve("cli/target/app/class-path");
        Files.setLastModifiedTime(built, FileTime.from(Instant.now().plusSeconds(1)));

        state().requireSuccess();

        assertThat(Files.getAttribute(archive, "unix:ino")).isNotEqualTo(before);
        assertThat(project().builds()).isEqualTo(1);
    }

    @Test
    void twoFirstUsesAtOnceBuildOnce() throws IOException {
        CompletableFuture<Command> other = CompletableFuture.supplyAsync(this::state);
        Command here = state();

        assertThat(here.requireSuccess().output())
                .isEqualTo(other.join().requireSuccess().output());
        assertThat(project().builds()).isEqualTo(1);
    }

    @Test
    void nothingUnfinishedIsLeftBehind() throws IOException {
        state().requireSuccess();

        assertThat(project().prepared()).hasSize(3).noneMatch(name -> name.startsWith("new."));
    }

    @Test
    void isFoundThroughLinksFromAnywhere() throws IOException {
        Path link = Files.createSymbolicLink(
                folder.resolve("first link"), project().home().resolve("statelab"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());

        assertThat(project()
                        .run(second, "--root", root.toString(), "list", "--quiet")
                        .requireSuccess()
                        .output()
                        .lines())
                .hasSize(3);
    }

    @Test
    void aProjectThatWasMovedStillStarts() throws IOException {
        state().requireSuccess();
        Path moved = folder.resolve("moved");
        Files.move(project().home(), moved);

        assertThat(project()
                        .run(moved.resolve("statelab"), "--root", root.toString(), "state", id)
                        .requireSuccess()
                        .output())
                .contains(id);
    }

    @Test
    void exitCodesPassThrough() {
        assertThat(project().run("--root", root.toString(), "state", "no-such").exitCode())
                .isEqualTo(3);
        assertThat(project()
                        .run("--root", folder.resolve("none").toString(), "list")
                        .exitCode())
                .isEqualTo(74);
    }

    @Test
    void aBuildThatFailsSaysWhereItsLogIs() throws IOException {
        project().maven("3.9.1", "echo '[ERROR] it went wrong'; exit 1");

        Command failed = state();

        assertThat(failed.exitCode()).isEqualTo(70);
        assertThat(failed.errors()).contains("it went wrong").contains("cli/target/build.log");
    }

    @Test
    void anOldMavenIsRefused() throws IOException {
        project().maven("3.6.3", "exit 0");

        assertThat(state().errors()).contains("Maven 3.6 is too old; install 3.8 or later");
        assertThat(project().builds()).isZero();
    }

    @Test
    void aJavaHomeWithoutJavaIsNamed() {
        Command failed = project().with("JAVA_HOME", "/no/such/place").run("list");

        assertThat(failed.exitCode()).isEqualTo(70);
        assertThat(failed.errors().lines()).hasSize(1);
        assertThat(failed.errors()).contains("JAVA_HOME is /no/such/place");
    }

    @Test
    void anOldJavaIsRefused() throws IOException {
        Path old = Files.createDirectories(folder.resolve("jdk-11/bin"));
        Project.script(old.resolve("java"), "exit 1");
        Files.writeString(folder.resolve("jdk-11/release"), "JAVA_VERSION=\"11.0.2\"\n");

        Command failed =
                project().with("JAVA_HOME", folder.resolve("jdk-11").toString()).run("list");

        assertThat(failed.exitCode()).isEqualTo(70);
        assertThat(failed.errors()).contains("is Java 11.0.2, and 17 or later is needed");
    }

    private Project project() {
        return Objects.requireNonNull(made);
    }

    private Command state() {
        return project().run("--root", root.toString(), "state", id);
    }
}
