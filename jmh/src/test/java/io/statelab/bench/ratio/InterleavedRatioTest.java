package io.statelab.bench.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class InterleavedRatioTest {
    private long clock;

    @Test
    void isHowManyTimesTheBaselineTheCandidateTakes() throws IOException {
        InterleavedRatio result = measure(() -> clock += 200, () -> clock += 500, 9);

        assertThat(result.ratio()).isEqualTo(new Spread(2.5, 2.5, 2.5));
        assertThat(result.baselineNanos().median()).isEqualTo(200);
        assertThat(result.candidateNanos().median()).isEqualTo(500);
        assertThat(result.rounds()).isEqualTo(9);
    }

    @Test
    void aMachineThatBecomesSlowerDoesSoForBoth() throws IOException {
        int[] run = {0};
        Work slower = () -> clock += 1_000 + 100 * run[0]++;

        assertThat(measure(slower, slower, 7).ratio().highest()).isCloseTo(1, within(1e-9));
    }

    @Test
    void oneSlowRoundMovesTheExtremesAndNotTheMedian() throws IOException {
        int[] run = {0};
        Work candidate = () -> clock += run[0]++ == 6 ? 9_000 : 1_000;

        Spread ratio = measure(() -> clock += 1_000, candidate, 7).ratio();

        assertThat(ratio.median()).isEqualTo(1);
        assertThat(ratio.highest()).isEqualTo(5);
    }

    @Test
    void warmUpsAreNotMeasured() throws IOException {
        int[] run = {0};
        Work cold = () -> clock += run[0]++ < 2 ? 50_000 : 1_000;

        assertThat(InterleavedRatio.measure(cold, cold, 2, 3, () -> clock)
                        .candidateNanos()
                        .highest())
                .isEqualTo(1_000);
    }

    @Test
    void theRealClockRuns() throws IOException {
        InterleavedRatio result = InterleavedRatio.measure(() -> Thread.onSpinWait(), () -> pause(5), 1, 3);

        assertThat(result.candidateNanos().lowest()).isGreaterThan(4_000_000);
    }

    @Test
    void aSpreadHasItsMedianInTheMiddle() {
        assertThat(Spread.of(new double[] {5, 1, 2})).isEqualTo(new Spread(1, 2, 5));
        assertThat(Spread.of(new double[] {4, 1, 2, 8})).isEqualTo(new Spread(1, 3, 8));
    }

    private InterleavedRatio measure(Work baseline, Work candidate, int rounds) throws IOException {
        return InterleavedRatio.measure(baseline, candidate, 0, rounds, () -> clock);
    }

    private static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
