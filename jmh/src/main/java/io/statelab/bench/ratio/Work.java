package io.statelab.bench.ratio;

import java.io.IOException;

/** Something to be timed. Each run does the same. */
@FunctionalInterface
public interface Work {
    void run() throws IOException;
}
