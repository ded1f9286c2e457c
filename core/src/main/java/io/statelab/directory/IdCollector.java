package io.statelab.directory;

import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects the ids that a {@link NameFilter} picks, in byte order of their file names, each once. */
final class IdCollector implements NameCollector<List<FullId>> {
    private final NameFilter filter;
    private final IdBuffer found = new IdBuffer();
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
        Optional<FullId> picked = filter.pick(bytes, offset, length);
        if (picked.isPresent()) { // a lambda that captures would be allocated for each name
            found.add(picked.get(), bytes, offset);
        }
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
        List<FullId> ids = found.sorted();
        if (appeared.isEmpty() && disappeared.isEmpty()) {
            return ids;
        }
        TreeSet<FullId> changed = new TreeSet<>(ids);
        changed.removeAll(disappeared);
        changed.addAll(appeared);
        return List.copyOf(changed);
    }
}
