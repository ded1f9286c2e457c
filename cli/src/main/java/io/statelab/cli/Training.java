package io.statelab.cli;

import io.statelab.bench.fixture.DirectoryGenerator;
import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.bench.fixture.IdStyle;
import io.statelab.bench.fixture.MadeDirectory;
import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the short commands once on a directory of its own, so that a virtual machine that is asked to archive the classes
 * it has loaded archives those that these commands need. The launcher starts it once for each JDK.
 */
final class Training {
    private static final DirectoryPlan PLAN = new DirectoryPlan(3, 3, IdStyle.HEX, 1, DirectoryPlan.Content.DOCUMENTS);

    private Training() {}

    /** Trains; ends with an error if a command does. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("statelab-training");
        try {
            Path root = folder.resolve("root");
            List<FullId> ids = DirectoryGenerator.generate(PLAN, root, done -> {});
            for (FullId id : ids) {
                makeRunning(root.resolve(StateFileName.state(id)));
            }
            String id = ids.get(0).containerId();
            for (String[] command : new String[][] {
                {"state", id},
                {"state", id.substring(0, 12)},
                {"state", "--no-check", ids.get(1).toString()},
                {"resolve", id},
                {"show", id},
                {"list"},
                {"list", "--quiet"},
                {"list", "--format", "json"}
            }) {
                run(root, command);
            }
        } finally {
            MadeDirectory.remove(folder);
        }
    }

    /** Makes a stopped container one that is said to run, in this process, so that it is looked at. */
    private static void makeRunning(Path state) throws IOException {
        String pid = "\"pid\":" + ProcessHandle.current().pid();
        String document = Files.readString(state);
        Files.writeString(state, document.replace("\"stopped\"", "\"running\"").replace("\"pid\":0", pid));
    }

    private static void run(Path root, String... command) throws IOException {
        String[] arguments = new String[command.length + 2];
        arguments[0] = "--root";
        arguments[1] = root.toString();
        System.arraycopy(command, 0, arguments, 2, command.length);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int exitCode =
                new Main(new Console(output, new PrintStream(output, true, StandardCharsets.UTF_8))).run(arguments);
        if (exitCode != 0) {
            throw new IOException(String.join(" ", arguments) + " ended with " + exitCode + ": "
                    + output.toString(StandardCharsets.UTF_8));
        }
    }
}
