package io.statelab.bench.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class InterleavedRatioTest {

    @Test
    void twiceTheWorkTakesTwiceAsLong() throws IOException {
        InterleavedRatio result = InterleavedRatio.measure(waiting(2), waiting(4), 1, 9);

        assertThat(result.ratio().median()).isCloseTo(2, within(0.5));
        assertThat(result.rounds()).isEqualTo(9);
    }

    @Test
    void theSameWorkTakesAsLongAsItself() throws IOException {
        InterleavedRatio result = InterleavedRatio.measure(waiting(3), waiting(3), 1, 9);

        assertThat(result.ratio().median()).isCloseTo(1, within(0.2));
    }

    @Test
    void aMachineThatBecomesSlowerDoesSoForBoth() throws IOException {
        int[] run = {0};
        Work slower = () -> wait(1 + run[0]++);

        InterleavedRatio result = InterleavedRatio.measure(slower, slower, 0, 7);

        assertThat(result.ratio().median()).isCloseTo(1, within(0.2));
    }

    @Test
    void aSpreadHasItsMedianInTheMiddle() {
        assertThat(Spread.of(new double[] {5, 1, 2})).isEqualTo(new Spread(1, 2, 5));
        assertThat(Spread.of(new double[] {4, 1, 2, 8})).isEqualTo(new Spread(1, 3, 8));
    }

    private static Work waiting(int millis) {
        return () -> wait(millis);
    }

    private static void wait(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
