package io.statelab.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabReportTest {
    private final LabReport report = new LabReport();

    @Test
    void passesWhenWhatIsDecidedHolds() {
        report.add(LabRow.decided("a", "1", "1", true));
        report.add(LabRow.info("b", "2"));

        assertThat(report.passed()).isTrue();
    }

    @Test
    void failsWhenOneRowFails() {
        report.add(LabRow.decided("a", "1", "1", true));
        report.add(LabRow.decided("b", "2", "1", false));

        assertThat(report.passed()).isFalse();
        assertThat(report.asText()).contains("failed");
    }

    @Test
    void failsWhenNothingWasDecided() {
        report.add(LabRow.info("b", "2"));

        assertThat(report.passed()).isFalse();
    }

    @Test
    void columnsAreAligned() {
        report.add(LabRow.decided("a long subject", "1", "1", true));
        report.add(LabRow.info("b", "a long figure"));

        assertThat(report.asText().lines())
                .containsExactly(
                        "what            measured       floor or bound  verdict",
                        "a long subject  1              1               ok",
                        "b               a long figure  -               info");
    }

    @Test
    void markdownHasOneRowForEach() {
        report.add(LabRow.decided("a", "1", "2", true));

        assertThat(report.asMarkdown())
                .isEqualTo("| what | measured | floor or bound | verdict |\n|---|---|---|---|\n| a | 1 | 2 | ok |\n");
    }
}
