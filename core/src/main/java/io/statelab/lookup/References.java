package io.statelab.lookup;

import io.statelab.id.FullId;
import io.statelab.id.IdPrefix;
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
     * @param asked what they all begin with; if it names a sandbox, their references do
     * @param ids all ids there are that begin so
     */
    static List<Match.Candidate> of(IdPrefix asked, List<FullId> ids, int most) {
        List<FullId> byId = new ArrayList<>(ids);
        byId.sort(BY_ID);
        String sandbox = asked.sandboxId().map(id -> id + "/").orElse("");
        return ids.stream()
                .limit(most)
                .map(id -> new Match.Candidate(id, reference(id, sandbox, byId)))
                .toList();
    }

    private static String reference(FullId id, String sandbox, List<FullId> byId) {
        int at = Collections.binarySearch(byId, id, BY_ID);
        String self = id.containerId();
        String before = at > 0 ? byId.get(at - 1).containerId() : "";
        String after = at + 1 < byId.size() ? byId.get(at + 1).containerId() : "";
        if (self.equals(before) || self.equals(after)) {
            return id.toString();
        }
        int needed = Math.max(common(self, before), common(self, after)) + 1;
        return sandbox + self.substring(0, Math.min(needed, self.length()));
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
