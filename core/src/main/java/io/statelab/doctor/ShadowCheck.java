package io.statelab.doctor;

import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Finds ids that runsc calls ambiguous even when they are given in full, since others begin with them. */
final class ShadowCheck implements Check {

    @Override
    public void look(Examination examination, Consumer<Finding> found) {
        TreeMap<String, List<FullId>> byContainer = new TreeMap<>();
        for (FullId id : examination.ids()) {
            byContainer
                    .computeIfAbsent(id.containerId(), key -> new java.util.ArrayList<>())
                    .add(id);
        }
        for (FullId id : examination.ids()) {
            String next = byContainer.higherKey(id.containerId());
            if (byContainer.getOrDefault(id.containerId(), List.of()).size() > 1) {
                found.accept(finding(id, "another sandbox has a container of this id"));
            } else if (next != null && next.startsWith(id.containerId())) {
                found.accept(finding(id, "the id of " + next + " begins with it"));
            }
        }
    }

    private static Finding finding(FullId id, String matter) {
        return new Finding(
                Finding.Kind.SHADOWED,
                StateFileName.state(id),
                matter + ", so runsc calls " + id.containerId() + " ambiguous",
                "call it " + id + " here");
    }
}
