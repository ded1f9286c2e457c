package io.statelab.cli.lab;

import io.statelab.LoadOptions;
import io.statelab.LoadResult;
import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import io.statelab.doctor.Finding;
import io.statelab.file.RunscStateStores;
import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a directory of the user's, which may be in use: reads it, and changes nothing. */
final class GivenDirectoryStep implements LabStep {
    private final Path root;

    GivenDirectoryStep(Path root) {
        this.root = root;
    }

    @Override
    public String title() {
        return "the directory " + root;
    }

    @Override
    public void run(Consumer<LabRow> found) throws IOException {
        try (StateStore<ContainerState> store = RunscStateStores.open(root)) {
            Set<FullId> before = withoutTheStore();
            long start = System.nanoTime();
            List<FullId> listed = store.list();
            double millis = (System.nanoTime() - start) / 1e6;
            Set<FullId> throughout = withoutTheStore();
            throughout.retainAll(before);

            found.accept(LabRow.info(
                    "containers in " + root,
                    listed.size() + " in " + store.sandboxes().size() + " sandboxes",
                    "listed in " + Figures.millis(millis)));
            Set<FullId> missed = new HashSet<>(throughout);
            missed.removeAll(new HashSet<>(listed));
            found.accept(LabRow.decided(
                    "containers that the list misses",
                    missed.size() + " of " + throughout.size() + " that were there throughout",
                    "0",
                    missed.isEmpty()));
            reportStates(store, listed, found);
            List<Finding> findings = RunscStateStores.examine(root);
            found.accept(
                    LabRow.info("what the doctor found", findings.size() + " findings; see \"statelab doctor\"", "0"));
        }
    }

    private static void reportStates(StateStore<ContainerState> store, List<FullId> ids, Consumer<LabRow> found) {
        try (Stream<LoadResult<ContainerState>> results = store.loadAll(ids, LoadOptions.CHECKED)) {
            String kinds = results
                    .collect(Collectors.groupingBy(
                            GivenDirectoryStep::kind, java.util.TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", "));
            found.accept(LabRow.info("their states", kinds.isEmpty() ? "none" : kinds));
        }
    }

    private static String kind(LoadResult<ContainerState> result) {
        return result instanceof LoadResult.Loaded<ContainerState> loaded
                ? loaded.state().status().text()
                : result.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private Set<FullId> withoutTheStore() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .flatMap(name -> StateFileName.parseState(name).stream())
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
