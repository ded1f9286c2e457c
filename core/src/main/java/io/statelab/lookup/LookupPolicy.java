package io.statelab.lookup;

import io.statelab.id.FullId;
import io.statelab.id.IdPrefix;
import java.util.List;

/** Which of several containers that begin with the same text is meant. */
public enum LookupPolicy {
    /**
     * An id given in full wins over longer ones that begin with it, and among containers of exactly that id the
     * sandbox's root container wins, since its id names the sandbox itself. So every container can be reached, and an
     * exact root id is found by opening one file, without a walk.
     */
    EXACT_WINS,

    /** As runsc: whatever else begins with the text makes it ambiguous, also an exact id ({@code abc} beside {@code abcd}). */
    SEED;

    /**
     * Decides what {@code asked} means.
     *
     * @param matches all ids that {@code asked} {@linkplain IdPrefix#matches matches}, in their natural order
     */
    public Match decide(IdPrefix asked, List<FullId> matches) {
        if (matches.size() > 1 && this == EXACT_WINS) {
            List<FullId> exact = matches.stream().filter(asked::isExactly).toList();
            for (FullId id : exact) {
                if (exact.size() == 1 || id.isRoot()) {
                    return new Match.Unique(id);
                }
            }
            return exact.isEmpty() ? several(asked, matches) : several(asked, exact);
        }
        return several(asked, matches);
    }

    private static Match several(IdPrefix asked, List<FullId> ids) {
        return switch (ids.size()) {
            case 0 -> new Match.None();
            case 1 -> new Match.Unique(ids.get(0));
            default -> new Match.Ambiguous(References.of(asked, ids, Match.Ambiguous.MOST_CANDIDATES), ids.size());
        };
    }
}
