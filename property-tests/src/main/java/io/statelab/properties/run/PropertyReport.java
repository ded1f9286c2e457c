package io.statelab.properties.run;

import java.util.List;

/**
 * What came of running properties.
 *
 * @param properties how many were run
 * @param tries how many inputs they were tried with, all together
 * @param failures one line for each that failed: its name, what failed, and the seed that repeats it
 */
public record PropertyReport(int properties, long tries, List<String> failures) {

    public PropertyReport {
        failures = List.copyOf(failures);
    }

    /** Whether there were any, and none failed. */
    public boolean passed() {
        return properties > 0 && failures.isEmpty();
    }
}
