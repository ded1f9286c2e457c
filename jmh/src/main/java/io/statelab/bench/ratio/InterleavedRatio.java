package io.statelab.bench.ratio;

import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * How long one work takes beside another.
 *
 * <p>Both are run in rounds of baseline, candidate, candidate, baseline, so that a machine that becomes faster or slower
 * meanwhile does so for both. Each round gives a ratio; what counts is their median. Measured by the wall clock, garbage
 * collection included.
 *
 * @param ratio the candidate's time divided by the baseline's, over the rounds
 * @param baselineNanos one run of the baseline
 * @param candidateNanos one run of the candidate
 * @param rounds how many there were
 */
public record InterleavedRatio(Spread ratio, Spread baselineNanos, Spread candidateNanos, int rounds) {

    /**
     * Measures.
     *
     * @param warmups how often each is run first, unmeasured
     * @param rounds how many rounds, from 1; each runs both twice
     */
    public static InterleavedRatio measure(Work baseline, Work candidate, int warmups, int rounds) throws IOException {
        return measure(baseline, candidate, warmups, rounds, System::nanoTime);
    }

    /** As the other, by another clock, in nanoseconds. */
    static InterleavedRatio measure(Work baseline, Work candidate, int warmups, int rounds, LongSupplier clock)
            throws IOException {
        for (int i = 0; i < warmups; i++) {
            baseline.run();
            candidate.run();
        }
        double[] ratios = new double[rounds];
        double[] baselines = new double[rounds];
        double[] candidates = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long first = time(baseline, clock);
            long second = time(candidate, clock);
            long third = time(candidate, clock);
            long fourth = time(baseline, clock);
            baselines[i] = (first + fourth) / 2.0;
            candidates[i] = (second + third) / 2.0;
            ratios[i] = candidates[i] / baselines[i];
        }
        return new InterleavedRatio(Spread.of(ratios), Spread.of(baselines), Spread.of(candidates), rounds);
    }

    private static long time(Work work, LongSupplier clock) throws IOException {
        long start = clock.getAsLong();
        work.run();
        return clock.getAsLong() - start;
    }
}
