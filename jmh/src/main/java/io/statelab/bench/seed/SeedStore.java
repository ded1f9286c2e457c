package io.statelab.bench.seed;

import io.statelab.id.FullId;
import io.statelab.id.InvalidIdException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lookup half of {@code runsc/container/state_file.go} at the change "Add sandbox ID to state file name": two globs
 * and three regular expressions for each name that matches, all compiled anew.
 *
 * <p>Its defects are ported with it, since they are what is compared: a partial id goes into the glob as it is; the
 * expression is anchored at neither end; a sandbox's pattern also matches longer ids; and a lookup decides on two
 * listings and, where one match of the first has gone from the second, gives the <em>last</em> id of that listing (the
 * variable it remembers the match by is the loop's own).
 */
public final class SeedStore {
    private static final String NAME = "([\\w+-\\.]+)_sandbox:([\\w+-\\.]+)\\.state";
    private static final String VALID_ID = "^[\\w+-\\.]+$";

    private final Path root;

    /** @param root the state directory; there is no error if it is missing */
    public SeedStore(Path root) {
        this.root = root;
    }

    /** {@code List}: all containers, in the order of file names. */
    public List<FullId> list() {
        return listMatching("", "");
    }

    /** {@code ListSandboxes}: the sandboxes that some container is in. */
    public Set<String> sandboxes() {
        Set<String> sandboxes = new LinkedHashSet<>();
        for (FullId id : list()) {
            sandboxes.add(id.sandboxId());
        }
        return sandboxes;
    }

    /** What {@code LoadSandbox} loads: also the containers of sandboxes whose ids begin with {@code sandboxId}. */
    public List<FullId> inSandbox(String sandboxId) {
        return listMatching(sandboxId, "");
    }

    /**
     * {@code findContainerID}.
     *
     * @throws NoSuchFileException if there is none
     * @throws IllegalStateException if it is ambiguous, or the one name that matches cannot be read
     */
    public FullId find(String partialId) throws NoSuchFileException {
        List<String> paths = GoGlob.glob(root, partialId + "*_sandbox:*.state");
        if (paths.isEmpty()) {
            throw new NoSuchFileException(partialId);
        }
        return paths.size() == 1
                ? parse(base(paths.get(0))).orElseThrow(IllegalStateException::new)
                : findAmongAll(partialId);
    }

    private FullId findAmongAll(String partialId) throws NoSuchFileException {
        boolean found = false;
        FullId last = null;
        for (FullId id : list()) {
            if (id.containerId().startsWith(partialId)) {
                if (found) {
                    throw new IllegalStateException("id \"" + partialId
                            + "\" is ambiguous and could refer to multiple containers: \"" + id + "\", \"" + id + "\"");
                }
                found = true;
            }
            last = id;
        }
        if (!found || last == null) {
            throw new NoSuchFileException(partialId);
        }
        return last;
    }

    private List<FullId> listMatching(String sandboxId, String containerId) {
        List<FullId> ids = new ArrayList<>();
        for (String path : GoGlob.glob(root, containerId + "*_sandbox:" + sandboxId + "*.state")) {
            parse(base(path)).ifPresent(ids::add);
        }
        return ids;
    }

    /** Whether the glob of {@code List} matches {@code name}; what it matches is parsed. */
    public static boolean isListed(String name) {
        return GoMatch.matches("*_sandbox:*.state", name);
    }

    /** {@code parseFileName}. An id that our own type refuses cannot be given, and counts as not parsed. */
    public static Optional<FullId> parse(String name) {
        Matcher matcher = Pattern.compile(NAME).matcher(name);
        if (!matcher.find() || !isValid(matcher.group(2)) || !isValid(matcher.group(1))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FullId(matcher.group(2), matcher.group(1)));
        } catch (InvalidIdException e) {
            return Optional.empty();
        }
    }

    /** {@code filepath.Base}. */
    private static String base(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** {@code validateID}: another expression, and it too is compiled anew for each id. */
    private static boolean isValid(String id) {
        return Pattern.compile(VALID_ID).matcher(id).find();
    }
}
