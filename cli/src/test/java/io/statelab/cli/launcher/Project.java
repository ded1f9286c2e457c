package io.statelab.cli.launcher;

import io.statelab.cli.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A copy of the project as the launcher sees it, with a Maven of its own that counts how often it is called, takes a
 * while, and "builds" by copying what the real one built.
 */
final class Project {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final Path REAL = Path.of("").toAbsolutePath().resolveSibling("statelab");

    private final Path home;
    private final Path bin;
    private final Map<String, String> environment = new HashMap<>();

    private Project(Path home, Path bin) {
        this.home = home;
        this.bin = bin;
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("STATELAB_JAVA_OPTS", "");
    }

    /** A project in {@code folder/name} that was never built. */
    static Project in(Path folder, String name) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.copy(REAL, home.resolve("statelab"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("cli/src/main"));
        Files.createFile(home.resolve("pom.xml"));
        Project project = new Project(home, Files.createDirectories(folder.resolve("bin")));
        project.maven(
                "3.8.7",
                "cp -R '" + Path.of("").toAbsolutePath() + "/target/app' '"
                        + Path.of("").toAbsolutePath()
                        + "/target/statelab-cli.jar' cli/target/ && rm -rf cli/target/app/jvm");
        return project;
    }

    Path home() {
        return home;
    }

    /** Puts a Maven on the path that says it is {@code version} and builds by running {@code build}. */
    void maven(String version, String build) throws IOException {
        script(
                bin.resolve("mvn"),
                "case \" $* \" in *' -v '*) echo 'Apache Maven " + version + " (x)'; exit;; esac\n" + "echo called >>'"
                        + home + "/calls'; sleep 0.3; mkdir -p cli/target\n" + build);
    }

    Project with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** How often Maven was called to build. */
    int builds() throws IOException {
        Path calls = home.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    /** Runs the launcher. */
    Command run(String... arguments) {
        return run(home.resolve("statelab"), arguments);
    }

    /** Runs {@code launcher}, which leads to this project's. */
    Command run(Path launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        return Command.run(DEADLINE, command, environment);
    }

    /** What of virtual machines was written down. */
    List<String> prepared() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("cli/target/app/jvm"))) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
