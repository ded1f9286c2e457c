package io.statelab.bench.ratio;

import java.util.Arrays;

/**
 * The middle of some figures and how far they lie apart.
 *
 * @param lowest the smallest
 * @param median half of them are smaller
 * @param highest the largest
 */
public record Spread(double lowest, double median, double highest) {

    /** @throws IllegalArgumentException if there are none */
    static Spread of(double[] figures) {
        if (figures.length == 0) {
            throw new IllegalArgumentException("no figures");
        }
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }
}
