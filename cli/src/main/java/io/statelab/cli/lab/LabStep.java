package io.statelab.cli.lab;

import java.io.IOException;
import java.util.function.Consumer;

/** Finds out one thing, or a few that belong together. */
interface LabStep {

    /** What it does, for whoever waits for it. */
    String title();

    /**
     * Does it.
     *
     * @param found takes what was found, as soon as it is
     */
    void run(Consumer<LabRow> found) throws IOException;
}
