package io.statelab.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.id.FullId;
import io.statelab.id.IdPrefix;
import io.statelab.id.StateFileName;
import io.statelab.lookup.IdIndex;
import io.statelab.lookup.LookupPolicy;
import io.statelab.lookup.Match;
import io.statelab.properties.domain.Ids;
import io.statelab.properties.domain.NaiveLookup;
import io.statelab.properties.domain.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What an abbreviated id stands for: the exact id wins (H2), and every container can be named (H20). */
class PrefixProperties {

    @Property
    void theAnswerIsTheNaiveOne(@ForAll("questions") Question question) {
        List<FullId> meant = NaiveLookup.meant(question.ids(), question.asked());
        Match match = match(question.ids(), question.asked());

        if (meant.isEmpty()) {
            assertThat(match).isEqualTo(new Match.None());
        } else if (meant.size() == 1) {
            assertThat(match).isEqualTo(new Match.Unique(meant.get(0)));
        } else {
            Match.Ambiguous ambiguous = (Match.Ambiguous) match;
            assertThat(ambiguous.total()).isEqualTo(meant.size());
            assertThat(ambiguous.candidates())
                    .extracting(Match.Candidate::id)
                    .isEqualTo(meant.subList(0, Math.min(10, meant.size())));
        }
        Statistics.label("answer")
                .collect(meant.isEmpty() ? "none" : meant.size() == 1 ? "one" : meant.size() > 10 ? "over 10" : "few")
                .coverage(coverage -> {
                    coverage.check("one").percentage(p -> p > 5);
                    coverage.check("few").percentage(p -> p > 5);
                    coverage.check("over 10").percentage(p -> p > 1);
                });
        Statistics.label("same id in two sandboxes")
                .collect(question.ids().stream()
                                .map(FullId::containerId)
                                .distinct()
                                .count()
                        < question.ids().size())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
    }

    @Property
    void underTheSeedsRuleEverythingThatBeginsSoCompetes(@ForAll("questions") Question question) {
        IdPrefix asked = IdPrefix.parse(question.asked());
        long competing = question.ids().stream().filter(asked::matches).count();
        Match match = IdIndex.of(question.ids()).match(asked, LookupPolicy.SEED);

        assertThat(match instanceof Match.Ambiguous).isEqualTo(competing > 1);
        assertThat(match instanceof Match.Unique).isEqualTo(competing == 1);
    }

    @Property
    void whatIsOfferedForACandidateResolvesToIt(@ForAll("questions") Question question) {
        Match match = match(question.ids(), question.asked());

        if (match instanceof Match.Ambiguous ambiguous) {
            for (Match.Candidate candidate : ambiguous.candidates()) {
                assertThat(match(question.ids(), candidate.reference())).isEqualTo(new Match.Unique(candidate.id()));
            }
        }
        Statistics.label("match")
                .collect(match.getClass().getSimpleName())
                .coverage(coverage -> coverage.check("Ambiguous").percentage(p -> p > 5));
    }

    @Property
    void aCharacterLessThanWhatIsOfferedIsNotEnough(@ForAll("questions") Question question) {
        if (match(question.ids(), question.asked()) instanceof Match.Ambiguous ambiguous) {
            for (Match.Candidate candidate : ambiguous.candidates()) {
                String reference = candidate.reference();
                boolean full = reference.equals(candidate.id().toString());
                String shorter = reference.substring(0, reference.length() - 1);
                if (!full && !shorter.isEmpty() && !shorter.endsWith("/")) {
                    assertThat(match(question.ids(), shorter)).isNotEqualTo(new Match.Unique(candidate.id()));
                }
            }
        }
    }

    @Property
    void anUnrelatedContainerChangesNoUniqueAnswer(
            @ForAll("questions") Question question, @ForAll("ids") FullId unrelated) {
        Match before = match(question.ids(), question.asked());
        Assume.that(before instanceof Match.Unique);
        Assume.that(!IdPrefix.parse(question.asked()).matches(unrelated));

        assertThat(match(with(question.ids(), unrelated), question.asked())).isEqualTo(before);
    }

    @Property
    void anotherContainerThatBeginsSoMakesAnAbbreviationAmbiguous(
            @ForAll("questions") Question question, @ForAll("idCharacters") String more) {
        Match before = match(question.ids(), question.asked());
        Assume.that(before instanceof Match.Unique);
        IdPrefix asked = IdPrefix.parse(question.asked());
        FullId found = ((Match.Unique) before).id();
        Assume.that(fits(asked.sandboxId().orElse("elsewhere") + asked.text() + more));
        FullId added = new FullId(asked.sandboxId().orElse("elsewhere"), asked.text() + more);
        Assume.that(!question.ids().contains(added));

        Match after = match(with(question.ids(), added), question.asked());

        if (asked.isExactly(found)) {
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(after).isInstanceOf(Match.Ambiguous.class);
        }
    }

    @Property
    void everyContainerIsFoundByItsSandboxAndItsId(@ForAll("questions") Question question) {
        for (FullId id : question.ids()) {
            assertThat(match(question.ids(), id.toString())).isEqualTo(new Match.Unique(id));
        }
    }

    private static boolean fits(String ids) {
        return ids.length() <= StateFileName.LONGEST_IDS;
    }

    private static Match match(Set<FullId> ids, String asked) {
        return IdIndex.of(ids).match(IdPrefix.parse(asked), LookupPolicy.EXACT_WINS);
    }

    private static Set<FullId> with(Set<FullId> ids, FullId added) {
        Set<FullId> more = new HashSet<>(ids);
        more.add(added);
        return more;
    }

    @Provide
    Arbitrary<Question> questions() {
        return Question.questions();
    }

    @Provide
    Arbitrary<FullId> ids() {
        return Ids.fullIds();
    }

    @Provide
    Arbitrary<String> idCharacters() {
        return Ids.ids(3);
    }
}
