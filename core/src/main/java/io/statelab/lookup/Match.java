package io.statelab.lookup;

import io.statelab.id.FullId;
import java.util.List;

/** What an {@link io.statelab.id.IdPrefix} stands for: nothing, one container, or several. */
public sealed interface Match {

    /** No container's id begins so. */
    record None() implements Match {}

    /** One container is meant. */
    record Unique(FullId id) implements Match {}

    /**
     * Several containers could be meant.
     *
     * @param candidates the first of them in the order of their file names, {@value #MOST_CANDIDATES} at most
     * @param total how many there are, listed or not
     */
    record Ambiguous(List<Candidate> candidates, int total) implements Match {
        /** How many candidates are given at most. */
        public static final int MOST_CANDIDATES = 10;

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * One of several containers that could be meant.
     *
     * @param reference the least to type for it: the shortest beginning of its id that no other container shares, or
     *     {@code sandbox/container} where another sandbox has a container of the same id; where a sandbox was asked
     *     for, it is named and the beginning is one that no other container of it shares
     */
    record Candidate(FullId id, String reference) {}
}
