package io.statelab.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.id.FullId;
import io.statelab.id.IdPrefix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookupPolicyTest {

    @Test
    void anExactIdWinsOverLongerOnes() {
        assertThat(match("abc", "abc/abc", "abcd/abcd")).isEqualTo(unique("abc/abc"));
    }

    @Test
    void underTheSeedsRuleItDoesNot() {
        assertThat(index("abc/abc", "abcd/abcd").match(IdPrefix.parse("abc"), LookupPolicy.SEED))
                .isInstanceOf(Match.Ambiguous.class);
    }

    @Test
    void ofSeveralContainersOfThatIdTheRootContainerWins() {
        assertThat(match("abc", "abc/abc", "pod/abc", "abcd/abcd")).isEqualTo(unique("abc/abc"));
    }

    @Test
    void ofSeveralWithoutARootContainerNoneDoes() {
        Match.Ambiguous several = ambiguous("abc", "pod-1/abc", "pod-2/abc", "pod-1/abcd");

        assertThat(several.total()).isEqualTo(2);
        assertThat(references(several)).containsExactly("pod-1/abc", "pod-2/abc");
    }

    @Test
    void theReferencesAreTheShortestThatDo() {
        Match.Ambiguous several = ambiguous("a", "ab/ab", "abc/abc", "axyz/axyz");

        assertThat(references(several)).containsExactly("ab", "abc", "ax");
    }

    @Test
    void whereASandboxWasAskedForItIsPartOfTheReferences() {
        Match.Ambiguous several = ambiguous("pod/w", "pod/web", "pod/worker", "other/web");

        assertThat(references(several)).containsExactly("pod/we", "pod/wo");
    }

    @Test
    void tenCandidatesAreNamedAndAllAreCounted() {
        String[] ids =
                IntStream.range(100, 125).mapToObj(i -> "c" + i + "/c" + i).toArray(String[]::new);
        Match.Ambiguous several = ambiguous("c", ids);

        assertThat(several.candidates()).hasSize(10);
        assertThat(several.total()).isEqualTo(25);
    }

    /** The name of {@code a}'s file begins with {@code a_sand} too. */
    @Test
    void aFileNameThatBeginsSoIsNotAnIdThatDoes() {
        assertThat(match("a_sand", "a/a")).isEqualTo(new Match.None());
        assertThat(match("a_sand", "a/a", "a_sandy/a_sandy")).isEqualTo(unique("a_sandy/a_sandy"));
    }

    private static Match match(String asked, String... ids) {
        return index(ids).match(IdPrefix.parse(asked), LookupPolicy.EXACT_WINS);
    }

    private static Match.Ambiguous ambiguous(String asked, String... ids) {
        return (Match.Ambiguous) match(asked, ids);
    }

    private static IdIndex index(String... ids) {
        return IdIndex.of(Arrays.stream(ids).map(FullId::parse).toList());
    }

    private static Match unique(String id) {
        return new Match.Unique(FullId.parse(id));
    }

    private static List<String> references(Match.Ambiguous match) {
        return match.candidates().stream().map(Match.Candidate::reference).toList();
    }
}
