package io.statelab.properties.domain;

import io.statelab.id.FullId;
import java.util.Collection;
import java.util.List;

/**
 * What an id or the beginning of one stands for, said as plainly as it can be: the ids that begin with it, of those the
 * ones that are it in full, of those the root container.
 */
public final class NaiveLookup {
    private NaiveLookup() {}

    /** Those that could be meant, sorted by file name: none, the one that is meant, or all of several. */
    public static List<FullId> meant(Collection<FullId> ids, String asked) {
        int slash = asked.indexOf('/');
        String text = asked.substring(slash + 1);
        List<FullId> beginning = ids.stream()
                .filter(id -> slash < 0 || id.sandboxId().equals(asked.substring(0, slash)))
                .filter(id -> id.containerId().startsWith(text))
                .sorted((a, b) -> name(a).compareTo(name(b)))
                .toList();
        List<FullId> exact =
                beginning.stream().filter(id -> id.containerId().equals(text)).toList();
        List<FullId> root = exact.stream()
                .filter(id -> id.sandboxId().equals(id.containerId()))
                .toList();
        return !root.isEmpty() ? root : !exact.isEmpty() ? exact : beginning;
    }

    private static String name(FullId id) {
        return id.containerId() + "_sandbox:" + id.sandboxId() + ".state";
    }
}
