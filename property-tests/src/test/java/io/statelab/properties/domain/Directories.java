package io.statelab.properties.domain;

import io.statelab.id.FullId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a directory holds: sets of ids that begin one another, share a sandbox, or are the same in two sandboxes. */
public final class Directories {
    private static final int MOST = 30;

    private Directories() {}

    /** The containers of a directory; none, few, or more than are named when an id is ambiguous. */
    public static Arbitrary<Set<FullId>> directories() {
        return Arbitraries.oneOf(
                        Combinators.combine(Ids.confusable(), Ids.confusable()).as(FullId::new),
                        Ids.confusable().map(FullId::root),
                        Combinators.combine(Arbitraries.of("pod", "pod-2"), Ids.confusable())
                                .as(FullId::new),
                        Ids.fullIds())
                .set()
                .ofMaxSize(MOST);
    }
}
