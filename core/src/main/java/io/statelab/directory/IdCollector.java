package io.statelab.directory;

import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the ids that a {@link NameFilter} picks, in byte order of their file names, each once. */
final class IdCollector implements NameCollector<List<FullId>> {
    private final NameFilter filter;
    private final List<FullId> found = new ArrayList<>();
    private final Set<FullId> appeared = new TreeSet<>();
    private final Set<FullId> disappeared = new TreeSet<>();

    IdCollector(NameFilter filter) {
        this.filter = filter;
    }

    @Override
    public void begin() {
        found.clear();
        appeared.clear();
        disappeared.clear();
    }

    @Override
    public void found(byte[] bytes, int offset, int length) {
        filter.pick(bytes, offset, length).ifPresent(found::add);
    }

    @Override
    public void changed(String name, boolean present) {
        StateFileName.parseState(name).filter(filter::matches).ifPresent(id -> {
            (present ? appeared : disappeared).add(id);
            (present ? disappeared : appeared).remove(id);
        });
    }

    @Override
    public List<FullId> finish() {
        if (!disappeared.isEmpty()) {
            found.removeIf(disappeared::contains);
        }
        found.addAll(appeared);
        FullId[] ids = found.toArray(FullId[]::new);
        Arrays.sort(ids);
        return Collections.unmodifiableList(Arrays.asList(ids).subList(0, withoutRepetitions(ids)));
    }

    /** Moves the different ones of a sorted array to its beginning; returns how many there are. */
    private static int withoutRepetitions(FullId[] ids) {
        int kept = 0;
        for (FullId id : ids) {
            if (kept == 0 || !ids[kept - 1].equals(id)) {
                ids[kept++] = id;
            }
        }
        return kept;
    }
}
