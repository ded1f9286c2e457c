package io.statelab.lookup;

import io.statelab.id.FullId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The least text that names each of several containers.
 *
 * <p>Only an id's neighbours in the order of ids decide how much of it is needed: no other id shares more with it. That
 * is not the order of file names, in which {@code ab.c} comes before {@code ab}.
 */
final class References {
    private static final Comparator<FullId> BY_ID =
            Comparator.comparing(FullId::containerId).thenComparing(FullId::sandboxId);

    private References() {}

    /**
     * The first {@code most} of {@code ids} with their references.
     *
     * @param ids all ids there are that share their common beginning
     */
    static List<Match.Candidate> of(List<FullId> ids, int most) {
        List<FullId> byId = new ArrayList<>(ids);
        byId.sort(BY_ID);
        return ids.stream()
                .limit(most)
                .map(id -> new Match.Candidate(id, reference(id, byId)))
                .toList();
    }

    private static String reference(FullId id, List<FullId> byId) {
        int at = Collections.binarySearch(byId, id, BY_ID);
        String self = id.containerId();
        String before = at > 0 ? byId.get(at - 1).containerId() : "";
        String after = at + 1 < byId.size() ? byId.get(at + 1).containerId() : "";
        if (self.equals(before) || self.equals(after)) {
            return id.toString();
        }
        int needed = Math.max(common(self, before), common(self, after)) + 1;
        return self.substring(0, Math.min(needed, self.length()));
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
