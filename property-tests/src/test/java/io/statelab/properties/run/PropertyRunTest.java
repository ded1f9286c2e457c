package io.statelab.properties.run;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PropertyRunTest {

    @Test
    void propertiesThatHoldPassAndTheirTriesAreCounted() {
        PropertyReport report = PropertyRun.of(Holding.class, 37);

        assertThat(report.passed()).isTrue();
        assertThat(report.properties()).isEqualTo(1);
        assertThat(report.tries()).isEqualTo(37);
    }

    @Test
    void oneThatDoesNotHoldFailsWithItsSeed() {
        PropertyReport report = PropertyRun.of(Failing.class, 100);

        assertThat(report.passed()).isFalse();
        assertThat(report.failures())
                .singleElement()
                .asString()
                .contains("fails")
                .containsPattern("seed -?\\d+");
    }

    @Test
    void noPropertiesAtAllIsAFailure() {
        assertThat(PropertyRun.of(String.class, 10).passed()).isFalse();
    }

    @Test
    void allPropertiesOfTheProjectAreFound() {
        PropertyReport report = PropertyRun.ofAll(1);

        assertThat(report.properties()).isGreaterThan(15);
    }

    /** Holds; its name does not end as those of the project's properties do. */
    static class Holding {
        @Property
        void holds(@ForAll long number) {
            assertThat(Long.parseLong(Long.toString(number))).isEqualTo(number);
        }
    }

    /** Does not hold. */
    static class Failing {
        @Property
        void fails(@ForAll int number) {
            assertThat(number).isLessThan(3);
        }
    }
}
