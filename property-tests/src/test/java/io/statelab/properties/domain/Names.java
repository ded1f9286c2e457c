package io.statelab.properties.domain;

import io.statelab.id.StateFileName;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** File names: those of states, and those that differ from one in a single place. */
public final class Names {
    private static final String STRANGE = ",:*?[]\\ /\n\t\0\"'äΩ０Ａ_sandbox.";

    private Names() {}

    /** Names that are a state's, a lock's, or nearly so. */
    public static Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Ids.fullIds().map(StateFileName::state),
                Ids.fullIds().map(StateFileName::lock),
                nearMisses(),
                Arbitraries.strings().withChars(Ids.ALPHABET + ":").ofMaxLength(300));
    }

    /** State file names with one character changed, put in or taken out, or with an end changed. */
    public static Arbitrary<String> nearMisses() {
        Arbitrary<String> inserted = Combinators.combine(
                        Ids.fullIds(), Arbitraries.doubles().between(0, 1), strangeCharacters())
                .as((id, place, c) -> {
                    String name = StateFileName.state(id);
                    int at = (int) (place * name.length());
                    return name.substring(0, at) + c + name.substring(at);
                });
        Arbitrary<String> removed = Combinators.combine(
                        Ids.fullIds(), Arbitraries.doubles().between(0, 0.99))
                .as((id, place) -> {
                    String name = StateFileName.state(id);
                    int at = (int) (place * name.length());
                    return name.substring(0, at) + name.substring(at + 1);
                });
        Arbitrary<String> ends = Combinators.combine(
                        Ids.fullIds(),
                        Arbitraries.of(List.of("", "\n", " ", ".state", ".STATE", ".stat", "_sandbox:x.state")))
                .as((id, end) -> StateFileName.state(id) + end);
        return Arbitraries.oneOf(inserted, removed, ends, parts());
    }

    private static Arbitrary<String> parts() {
        return Combinators.combine(
                        Arbitraries.of(List.of("", "a", "_sandbox:", "bad id! abc", "a,b", ".")),
                        Arbitraries.of(List.of("_sandbox:", "_sandbox", "sandbox:", "_Sandbox:", "_sandbox::")),
                        Arbitraries.of(List.of("", "b", "b.state", "b_sandbox:")),
                        Arbitraries.of(List.of(".state", "state", ".state ", ".lock", "")))
                .as((container, separator, sandbox, ending) -> container + separator + sandbox + ending);
    }

    private static Arbitrary<Character> strangeCharacters() {
        return Arbitraries.oneOf(
                Arbitraries.chars().with(STRANGE.toCharArray()),
                Arbitraries.chars().ascii());
    }
}
