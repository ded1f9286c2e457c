package io.statelab.doctor;

import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import io.statelab.directory.StateDirectory;
import io.statelab.liveness.LivenessProbe;
import io.statelab.posix.Posix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes all checks of a directory. Thread-safe; reads every state, and changes nothing. */
public final class Doctor {
    private final List<Check> checks;

    public Doctor(Posix posix, LivenessProbe probe) {
        checks = List.of(
                new ContentCheck(),
                new NameCheck(),
                new ProcessCheck(probe),
                new ShadowCheck(),
                new LockCheck(),
                new LeftoverCheck(posix),
                new ModeCheck());
    }

    /**
     * Looks at everything in {@code directory}.
     *
     * @param store a store on that directory
     * @return what was found, the worst kind first, each kind by file
     */
    public List<Finding> examine(StateDirectory directory, StateStore<ContainerState> store) throws IOException {
        Examination examination = Examination.of(directory, store);
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            check.look(examination, findings::add);
        }
        Collections.sort(findings);
        return Collections.unmodifiableList(findings);
    }
}
