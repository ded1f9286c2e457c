package io.statelab.bench.ratio;

/**
 * Two works that were compared, in words.
 *
 * @param subject what was measured, for instance {@code "list 100000 containers"}
 * @param baseline what it was measured against, for instance {@code "the seed"}
 * @param result the figures
 */
public record Comparison(String subject, String baseline, InterleavedRatio result) {

    /** How many times faster the subject is than the baseline; below 1 if it is slower. */
    public double speedup() {
        return 1 / result.ratio().median();
    }
}
