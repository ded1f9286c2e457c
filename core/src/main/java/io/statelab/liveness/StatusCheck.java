package io.statelab.liveness;

import io.statelab.codec.ContainerState;
import io.statelab.codec.Status;
import java.util.function.UnaryOperator;

/**
 * Sees to it that a state says {@code stopped} when its processes are gone, as runsc does on loading one.
 *
 * <p>Only {@code created} and {@code running} are checked, as by runsc: a paused container is left as it is stored, and
 * what is being created or has stopped needs no process.
 */
public final class StatusCheck implements UnaryOperator<ContainerState> {
    private final LivenessProbe probe;

    public StatusCheck(LivenessProbe probe) {
        this.probe = probe;
    }

    /** Whether {@code state} claims processes that can be checked. */
    public static boolean applies(ContainerState state) {
        Status stored = state.storedStatus();
        return stored.equals(Status.CREATED) || stored.equals(Status.RUNNING);
    }

    @Override
    public ContainerState apply(ContainerState state) {
        return applies(state) && probe.probe(state) == Liveness.DEAD ? state.observedAs(Status.STOPPED) : state;
    }
}
