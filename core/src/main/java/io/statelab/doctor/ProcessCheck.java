package io.statelab.doctor;

import io.statelab.codec.ContainerState;
import io.statelab.id.StateFileName;
import io.statelab.liveness.Liveness;
import io.statelab.liveness.LivenessProbe;
import io.statelab.liveness.StatusCheck;
import java.util.function.Consumer;

/** Finds containers that are said to run and do not, or whose processes cannot be judged. */
final class ProcessCheck implements Check {
    private final LivenessProbe probe;

    ProcessCheck(LivenessProbe probe) {
        this.probe = probe;
    }

    @Override
    public void look(Examination examination, Consumer<Finding> found) {
        for (ContainerState state : examination.states()) {
            Liveness liveness = StatusCheck.applies(state) ? probe.probe(state) : Liveness.ALIVE;
            if (liveness == Liveness.DEAD) {
                found.accept(finding(
                        Finding.Kind.DEAD,
                        state,
                        "its processes are gone",
                        "runsc delete " + state.id().containerId()));
            } else if (liveness == Liveness.UNKNOWN) {
                found.accept(finding(
                        Finding.Kind.UNKNOWN_PROCESS,
                        state,
                        "whose its process is cannot be told",
                        "look at process " + state.sandboxPid() + " as root, with /proc mounted"));
            }
        }
    }

    private static Finding finding(Finding.Kind kind, ContainerState state, String matter, String advice) {
        String detail = "stored as " + state.storedStatus() + " (pid " + state.sandboxPid() + "), but " + matter;
        return new Finding(kind, StateFileName.state(state.id()), detail, advice);
    }
}
