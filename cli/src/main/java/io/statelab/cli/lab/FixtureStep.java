package io.statelab.cli.lab;

import io.statelab.LoadOptions;
import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import io.statelab.codec.OciStateWriter;
import io.statelab.codec.RunscCodec;
import io.statelab.directory.StateDirectory;
import io.statelab.file.FileStateStore;
import io.statelab.liveness.Liveness;
import io.statelab.liveness.StatusCheck;
import io.statelab.posix.LinuxPosix;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a directory that a real runsc wrote, and compares with what that runsc said of it at that time.
 *
 * <p>Of its processes one was gone then, and the others ran; none of them is on this machine.
 */
final class FixtureStep implements LabStep {
    private static final String FOLDER = "/io/statelab/cli/fixture/";
    private static final String GONE = "to-be-stopped+x";

    private final Path workspace;

    FixtureStep(Path workspace) {
        this.workspace = workspace;
    }

    @Override
    public String title() {
        return "a directory that a real runsc wrote";
    }

    @Override
    public void run(Consumer<LabRow> found) throws IOException {
        Path root = Files.createDirectory(workspace.resolve("fixture"));
        try (InputStream archive = resource("run-runsc.tar")) {
            TarReader.unpack(archive, root);
        }
        StatusCheck check =
                new StatusCheck(state -> state.id().containerId().equals(GONE) ? Liveness.DEAD : Liveness.ALIVE);
        StateDirectory directory = StateDirectory.open(LinuxPosix.open(), root);
        try (StateStore<ContainerState> store = new FileStateStore<>(directory, new RunscCodec(), check)) {
            List<ContainerState> states = new ArrayList<>();
            for (var id : store.list()) {
                states.add(store.load(id, LoadOptions.CHECKED));
            }
            boolean same = asJson(states).strip().equals(text("list.json").strip());
            found.accept(LabRow.decided(
                    "list of a directory written by runsc",
                    states.size() + " containers, " + (same ? "the same bytes" : "different"),
                    "runsc's own list",
                    same));
        }
    }

    private static String asJson(List<ContainerState> states) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OciStateWriter.writeList(states, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) throws FileNotFoundException {
        InputStream in = FixtureStep.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException("the program lacks its file " + FOLDER + name);
        }
        return in;
    }
}
