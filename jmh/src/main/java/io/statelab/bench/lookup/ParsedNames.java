package io.statelab.bench.lookup;

import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Predicate;

/** Looks up by asking for all names as texts and parsing each. */
final class ParsedNames implements Lookup {
    private final Names names;

    ParsedNames(Names names) {
        this.names = names;
    }

    /** Gives all names of a directory. */
    interface Names {
        List<String> all() throws IOException;
    }

    @Override
    public List<FullId> list() throws IOException {
        return matching(id -> true);
    }

    @Override
    public List<FullId> inSandbox(String sandboxId) throws IOException {
        return matching(id -> id.sandboxId().equals(sandboxId));
    }

    @Override
    public FullId resolve(String prefix) throws IOException {
        List<FullId> ids = matching(id -> id.containerId().startsWith(prefix));
        if (ids.size() != 1) {
            throw new NoSuchFileException(prefix, null, ids.size() + " containers match");
        }
        return ids.get(0);
    }

    private List<FullId> matching(Predicate<FullId> wanted) throws IOException {
        return names.all().stream()
                .flatMap(name -> StateFileName.parseState(name).stream())
                .filter(wanted)
                .sorted()
                .toList();
    }
}
