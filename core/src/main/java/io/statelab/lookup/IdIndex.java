package io.statelab.lookup;

import io.statelab.id.FullId;
import io.statelab.id.IdPrefix;
import io.statelab.id.StateFileName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The ids of a directory at one moment, sorted.
 *
 * <p>Immutable. In the order of file names the ids that begin with a text are one contiguous range, so a lookup is two
 * binary searches.
 */
public final class IdIndex {
    private final List<FullId> ids;

    private IdIndex(FullId[] sorted) {
        ids = Collections.unmodifiableList(Arrays.asList(sorted));
    }

    /** An index of {@code ids}, in any order; one given twice is there once. */
    public static IdIndex of(Collection<FullId> ids) {
        return new IdIndex(new TreeSet<>(ids).toArray(FullId[]::new));
    }

    /** All ids, in byte order of their file names. */
    public List<FullId> all() {
        return ids;
    }

    /** The sandboxes that some id names, each once, in the order of their root containers' file names. */
    public List<String> sandboxes() {
        return sandboxes(ids);
    }

    /** The containers of exactly the sandbox {@code sandboxId}, in order. */
    public List<FullId> inSandbox(String sandboxId) {
        return ids.stream().filter(id -> id.sandboxId().equals(sandboxId)).toList();
    }

    /** What {@code asked} stands for. */
    public Match match(IdPrefix asked, LookupPolicy policy) {
        int from = firstNotBefore(asked);
        int to = from;
        while (to < ids.size() && asked.beginsNameOf(ids.get(to))) {
            to++;
        }
        return policy.decide(
                asked, ids.subList(from, to).stream().filter(asked::matches).toList());
    }

    /** The sandboxes that {@code ids} name, each once, in the order of their root containers' file names. */
    public static List<String> sandboxes(Collection<FullId> ids) {
        return ids.stream()
                .map(FullId::sandboxId)
                .distinct()
                .sorted(StateFileName.ROOT_ORDER)
                .toList();
    }

    /** The position of the first id that does not come before all that begin with what was asked for. */
    private int firstNotBefore(IdPrefix asked) {
        int low = 0;
        int high = ids.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (asked.isAfter(ids.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
