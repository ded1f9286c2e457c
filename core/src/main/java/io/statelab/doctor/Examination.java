package io.statelab.doctor;

import io.statelab.LoadOptions;
import io.statelab.LoadResult;
import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import io.statelab.directory.StateDirectory;
import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What there is to look at: the directory, its names, and what came of loading each state.
 *
 * @param names every name in the root at one moment
 * @param ids the containers among them, in byte order of their file names
 * @param results what came of loading each, as stored
 */
record Examination(
        StateDirectory directory, SortedSet<String> names, List<FullId> ids, List<LoadResult<ContainerState>> results) {

    static Examination of(StateDirectory directory, StateStore<ContainerState> store) throws IOException {
        SortedSet<String> names = directory.names();
        List<FullId> ids = names.stream()
                .map(StateFileName::parseState)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return new Examination(
                directory, names, ids, store.loadAll(ids, LoadOptions.AS_STORED).toList());
    }

    /** The states that could be loaded. */
    List<ContainerState> states() {
        return results.stream()
                .filter(LoadResult.Loaded.class::isInstance)
                .map(result -> ((LoadResult.Loaded<ContainerState>) result).state())
                .toList();
    }
}
