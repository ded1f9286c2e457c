package io.statelab.properties.domain;

import io.statelab.id.FullId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A directory and what it is asked for.
 *
 * @param ids the containers there are
 * @param asked an id or the beginning of one, most often of one that is there, with or without its sandbox
 */
public record Question(Set<FullId> ids, String asked) {

    /** Questions of all kinds. */
    public static Arbitrary<Question> questions() {
        return Directories.directories().flatMap(ids -> asked(ids).map(asked -> new Question(ids, asked)));
    }

    private static Arbitrary<String> asked(Set<FullId> ids) {
        Arbitrary<String> any = Ids.confusable();
        if (ids.isEmpty()) {
            return any;
        }
        List<FullId> all = new ArrayList<>(ids);
        Arbitrary<String> beginnings = Combinators.combine(
                        Arbitraries.of(all), Arbitraries.doubles().between(0, 1), Arbitraries.of(false, false, true))
                .as(Question::beginning);
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(5, beginnings));
    }

    private static String beginning(FullId id, double part, boolean withSandbox) {
        int length = Math.max(1, (int) Math.round(part * id.containerId().length()));
        String beginning = id.containerId().substring(0, length);
        return withSandbox ? id.sandboxId() + "/" + beginning : beginning;
    }
}
