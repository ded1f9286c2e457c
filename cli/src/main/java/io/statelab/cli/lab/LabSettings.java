package io.statelab.cli.lab;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a run of the lab is asked for.
 *
 * @param root a state directory to look at besides, which is only read
 * @param dir where to work; a private folder is made below it and removed
 * @param time how long the run may take, about; shorter ones measure fewer rounds
 * @param seed what chance begins with
 * @param results where the report goes
 * @param source the project's folder, for the revision that was measured
 */
public record LabSettings(Optional<Path> root, Path dir, Duration time, long seed, Path results, Path source) {
    /** The time in which every measurement has its full number of rounds. */
    public static final Duration USUAL_TIME = Duration.ofMinutes(2);

    private static final int FEWEST = 3;

    /** As many of {@code usual} rounds as the time allows. */
    int rounds(int usual) {
        return Math.max(FEWEST, (int) Math.round(usual * scale()));
    }

    private double scale() {
        return (double) time.toMillis() / USUAL_TIME.toMillis();
    }
}
