package io.statelab.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.id.FullId;
import io.statelab.id.InvalidIdException;
import io.statelab.id.StateFileName;
import io.statelab.properties.domain.Ids;
import io.statelab.properties.domain.Names;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * A container's file name says which container it is, and nothing else does: what is not a state's name is ignored (H5),
 * and what is not an id has no name (H3, H6).
 */
class FileNameProperties {
    private static final int LONGEST_NAME = 255;

    /** Another way to say what the names are; slower, and not used by the store. */
    private static final Pattern GRAMMAR =
            Pattern.compile("\\A[A-Za-z0-9_+.\\x2d]+_sandbox:[A-Za-z0-9_+.\\x2d]+\\.state\\z");

    @Property
    void aNameGivesBackTheIdItWasMadeOf(@ForAll("ids") FullId id) {
        assertThat(StateFileName.parseState(StateFileName.state(id))).contains(id);
        assertThat(StateFileName.parseLock(StateFileName.lock(id))).contains(id);

        int length = StateFileName.state(id).length();
        Statistics.label("length")
                .collect(length == LONGEST_NAME ? "longest" : "shorter")
                .coverage(coverage -> coverage.check("longest").percentage(p -> p > 3));
        Statistics.label("container")
                .collect(id.containerId().contains("_sandbox") ? "with _sandbox" : "without")
                .coverage(coverage -> coverage.check("with _sandbox").percentage(p -> p > 3));
        Statistics.label("kind")
                .collect(id.isRoot() ? "root" : "in a pod")
                .coverage(coverage -> coverage.check("root").percentage(p -> p > 5));
    }

    @Property
    void anAcceptedNameIsTheNameOfItsId(@ForAll("names") String name) {
        Optional<FullId> id = StateFileName.parseState(name);

        id.ifPresent(accepted -> assertThat(StateFileName.state(accepted)).isEqualTo(name));
        Statistics.label("name")
                .collect(id.isPresent() ? "accepted" : "refused")
                .coverage(coverage -> {
                    coverage.check("accepted").percentage(p -> p > 10);
                    coverage.check("refused").percentage(p -> p > 10);
                });
    }

    @Property
    void exactlyTheNamesOfTheGrammarAreAccepted(@ForAll("names") String name) {
        boolean legal = GRAMMAR.matcher(name).matches() && name.length() <= LONGEST_NAME;

        assertThat(StateFileName.parseState(name).isPresent()).isEqualTo(legal);
    }

    @Property
    void bytesAndTextsAreReadAlike(@ForAll("names") String name, @ForAll byte[] before, @ForAll byte[] after) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        byte[] within = Arrays.copyOf(before, before.length + encoded.length + after.length);
        System.arraycopy(encoded, 0, within, before.length, encoded.length);
        System.arraycopy(after, 0, within, before.length + encoded.length, after.length);

        assertThat(StateFileName.parseState(within, before.length, encoded.length))
                .isEqualTo(StateFileName.parseState(name));
        assertThat(StateFileName.isState(within, before.length, encoded.length))
                .isEqualTo(StateFileName.parseState(name).isPresent());
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertThat(StateFileName.parseState(bytes, 0, bytes.length))
                .isEqualTo(StateFileName.parseState(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    @Property
    void twoIdsHaveTwoNames(@ForAll("ids") FullId one, @ForAll("ids") FullId other) {
        assertThat(StateFileName.state(one).equals(StateFileName.state(other))).isEqualTo(one.equals(other));
        assertThat(StateFileName.state(one)).isNotEqualTo(StateFileName.lock(other));
    }

    @Property
    void idsStandInTheOrderOfTheirFileNames(@ForAll("similarIds") FullId one, @ForAll("similarIds") FullId other) {
        int byName = Arrays.compareUnsigned(
                StateFileName.state(one).getBytes(StandardCharsets.US_ASCII),
                StateFileName.state(other).getBytes(StandardCharsets.US_ASCII));

        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(byName));
        boolean begins = one.containerId().startsWith(other.containerId()) && !one.equals(other);
        Statistics.label("ids")
                .collect(begins ? "one begins the other" : "neither does")
                .coverage(coverage -> coverage.check("one begins the other").percentage(p -> p > 1));
    }

    /** All 65,792 texts of one and of two characters below 256. */
    @Example
    void ofAllShortTextsExactlyThoseOfTheAlphabetAreIds() {
        for (char first = 0; first < 256; first++) {
            assertThat(isId("" + first)).isEqualTo(Ids.ALPHABET.indexOf(first) >= 0);
            for (char second = 0; second < 256; second++) {
                boolean legal = Ids.ALPHABET.indexOf(first) >= 0 && Ids.ALPHABET.indexOf(second) >= 0;
                assertThat(isId("" + first + second)).isEqualTo(legal);
            }
        }
    }

    private static boolean isId(String text) {
        try {
            FullId.root(text);
            return true;
        } catch (InvalidIdException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<FullId> ids() {
        return Ids.fullIds();
    }

    @Provide
    Arbitrary<FullId> similarIds() {
        return net.jqwik.api.Arbitraries.oneOf(
                Ids.fullIds(),
                net.jqwik.api.Combinators.combine(Ids.confusable(), Ids.confusable())
                        .as(FullId::new));
    }

    @Provide
    Arbitrary<String> names() {
        return Names.names();
    }
}
