package io.statelab.liveness;

import io.statelab.codec.ContainerState;

/** Tells whether the processes that a container's stored status implies are there. Thread-safe. */
@FunctionalInterface
public interface LivenessProbe {

    /** Probes the processes of {@code state}, which is created or running. */
    Liveness probe(ContainerState state);
}
