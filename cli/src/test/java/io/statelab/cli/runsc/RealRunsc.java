package io.statelab.cli.runsc;

import io.statelab.LoadOptions;
import io.statelab.StateStore;
import io.statelab.cli.process.Command;
import io.statelab.codec.ContainerState;
import io.statelab.file.RunscStateStores;
import io.statelab.id.FullId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The runsc of this machine, with a state directory of its own.
 *
 * <p>Remembers the processes of every container it starts, and on {@link #close} ends those that still are this
 * directory's, each by its number.
 */
final class RealRunsc implements AutoCloseable {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final List<String> OPTIONS = List.of("--platform=ptrace", "--network=none", "--ignore-cgroups");

    private final Path folder;
    private final Path root;
    private final List<Long> processes = new ArrayList<>();

    RealRunsc(Path folder) throws IOException {
        this.folder = folder;
        this.root = Files.createDirectory(folder.resolve("root"));
    }

    /** Why runsc cannot be used here; empty if it can. */
    static Optional<String> obstacle() {
        boolean installed = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "runsc")));
        if (!installed) {
            return Optional.of("runsc is not installed (Debian: apt-get install runsc)");
        }
        return System.getProperty("user.name").equals("root")
                ? Optional.empty()
                : Optional.of("runsc starts sandboxes only as root");
    }

    Path root() {
        return root;
    }

    /** Runs a runsc command to its end, whatever comes of it. */
    Command call(String... arguments) {
        List<String> command = new ArrayList<>(List.of("runsc", "--root", root.toString()));
        command.addAll(OPTIONS);
        command.addAll(Arrays.asList(arguments));
        return Command.run(DEADLINE, command);
    }

    /** A container that runs {@code sleep seconds}. */
    void run(String id, String seconds, Map<String, String> annotations) throws IOException {
        call("run", "-detach", "-bundle", bundle(id, seconds, annotations), id).requireSuccess();
        remember(id, annotations);
    }

    /** A container that is created and not started. */
    void create(String id, Map<String, String> annotations) throws IOException {
        call("create", "-bundle", bundle(id, "600", annotations), id).requireSuccess();
        remember(id, annotations);
    }

    /** The state of a container as it is stored. */
    ContainerState stored(FullId id) throws IOException {
        try (StateStore<ContainerState> store = RunscStateStores.open(root)) {
            return store.load(id, LoadOptions.AS_STORED);
        }
    }

    @Override
    public void close() throws IOException {
        try (StateStore<ContainerState> store = RunscStateStores.open(root)) {
            List<FullId> ids = new ArrayList<>(store.list());
            ids.sort(Comparator.comparing(FullId::isRoot)); // the pod's own container last
            ids.forEach(id -> call("delete", "-force", id.containerId()));
        }
        processes.stream()
                .filter(this::isOurs)
                .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
    }

    private String bundle(String id, String seconds, Map<String, String> annotations) throws IOException {
        return Bundle.sleeping(folder.resolve("bundle-" + id), seconds, annotations)
                .toString();
    }

    private void remember(String id, Map<String, String> annotations) throws IOException {
        boolean sub = "container".equals(annotations.get("io.kubernetes.cri.container-type"));
        String sandbox = sub ? annotations.get("io.kubernetes.cri.sandbox-id") : id;
        ContainerState state = stored(new FullId(sandbox == null ? id : sandbox, id));
        processes.add(state.sandboxPid());
        processes.add(state.goferPid());
    }

    private boolean isOurs(long pid) {
        try {
            String command = Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
            return command.contains("--root=" + root);
        } catch (IOException e) {
            return false; // it has ended
        }
    }
}
