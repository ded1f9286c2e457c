package io.statelab.properties.domain;

import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Ids of containers and sandboxes. */
public final class Ids {
    /** Every character that an id may have. */
    public static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+.-";

    private static final int LONGEST = StateFileName.LONGEST_IDS;

    private Ids() {}

    /** Full ids over the whole alphabet and all lengths, the longest possible and the misleading ones often. */
    public static Arbitrary<FullId> fullIds() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, pairs(ids(LONGEST / 2), ids(LONGEST / 2))),
                Tuple.of(3, ids(LONGEST / 2).map(FullId::root)),
                Tuple.of(3, pairs(misleading(), misleading())),
                Tuple.of(2, longest()),
                Tuple.of(2, pairs(confusable(), confusable())));
    }

    /** Ids of at most {@code most} characters. */
    public static Arbitrary<String> ids(int most) {
        return Arbitraries.strings()
                .withChars(ALPHABET.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(most);
    }

    /** Ids of few characters from a small alphabet, so that they begin one another and share long beginnings. */
    public static Arbitrary<String> confusable() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab._-").ofMinLength(1).ofMaxLength(4),
                Arbitraries.strings().withChars("ab._-").ofMaxLength(3).map(tail -> "shared.beginning-of-many" + tail));
    }

    /** Ids that contain what the format of names is made of, or that a shell or a glob would take for something else. */
    public static Arbitrary<String> misleading() {
        Arbitrary<String> piece = Arbitraries.of(
                List.of("_sandbox", "_", ".state", ".lock", "..", ".", "-rf", "-", "+", "_sandbox_", "sandbox", "a"));
        return piece.list().ofMinSize(1).ofMaxSize(5).map(pieces -> String.join("", pieces));
    }

    /** Ids whose file name has exactly as many bytes as a name may have. */
    private static Arbitrary<FullId> longest() {
        return Arbitraries.integers()
                .between(1, LONGEST - 1)
                .flatMap(length -> pairs(
                        Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(length),
                        Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(LONGEST - length)));
    }

    private static Arbitrary<FullId> pairs(Arbitrary<String> sandboxes, Arbitrary<String> containers) {
        return Combinators.combine(sandboxes, containers).as(FullId::new);
    }
}
