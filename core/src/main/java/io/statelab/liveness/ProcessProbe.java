package io.statelab.liveness;

import io.statelab.codec.ContainerState;
import io.statelab.codec.Status;
import io.statelab.posix.Posix;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Judges by the processes of this machine.
 *
 * <p>A created or running container needs its sandbox's process. A running container that is not its sandbox's root
 * also needs its gofer, which ends with it while the sandbox goes on; one that is only created has none yet.
 *
 * <p>A process counts as the container's when its command line is that of a runsc sandbox of this id (or of a runsc
 * gofer, whose command line names no id), and it did not start more than two seconds before the container was created.
 * So a number that was given to another program since, even another runsc, is not taken for it.
 */
public final class ProcessProbe implements LivenessProbe {
    private static final int CLOCK_TOLERANCE_SECONDS = 2;

    private final ProcessTable processes;

    public ProcessProbe(Posix posix) {
        this.processes = new ProcessTable(posix);
    }

    @Override
    public Liveness probe(ContainerState state) {
        Liveness sandbox = judge(
                state.sandboxPid(),
                state,
                command -> command.isSandbox(state.id().sandboxId()));
        boolean hasOwnGofer = !state.id().isRoot() && state.storedStatus().equals(Status.RUNNING);
        return sandbox != Liveness.DEAD && hasOwnGofer
                ? sandbox.and(judge(state.goferPid(), state, CommandLine::isGofer))
                : sandbox;
    }

    /** The program that a process is expected to be. */
    private interface Expectation {
        boolean isMetBy(CommandLine command);
    }

    private Liveness judge(long pid, ContainerState state, Expectation expectation) {
        if (pid <= 0 || pid > Integer.MAX_VALUE) {
            return Liveness.DEAD; // no process has such a number
        }
        ProcessTable.Entry entry = processes.find((int) pid);
        if (entry.liveness() != Liveness.ALIVE) {
            return entry.liveness();
        }
        if (entry.command().isEmpty()) {
            return Liveness.UNKNOWN;
        }
        return expectation.isMetBy(entry.command()) ? judgeStart(entry.started(), state) : Liveness.DEAD;
    }

    private static Liveness judgeStart(Instant started, ContainerState state) {
        return created(state)
                .map(created -> started.isBefore(created.minus(CLOCK_TOLERANCE_SECONDS, ChronoUnit.SECONDS))
                        ? Liveness.DEAD
                        : Liveness.ALIVE)
                .orElse(Liveness.UNKNOWN);
    }

    private static Optional<Instant> created(ContainerState state) {
        try {
            return Optional.of(OffsetDateTime.parse(state.createdAt()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
