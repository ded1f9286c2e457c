package io.statelab.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a container is in its life, as runsc names it.
 *
 * <p>The five that are known have constants; another text is kept as it is, since a newer runsc may have written it.
 *
 * @param text as in the state file, for instance {@code "running"}
 */
public record Status(String text) {
    /** The container is being created. */
    public static final Status CREATING = new Status("creating");

    /** Created, and its program not started yet. */
    public static final Status CREATED = new Status("created");

    /** Its program was started and has not ended. */
    public static final Status RUNNING = new Status("running");

    /** Its processes are suspended. */
    public static final Status PAUSED = new Status("paused");

    /** Its program has ended. */
    public static final Status STOPPED = new Status("stopped");

    /** What the numbers of old state files mean, by position. */
    private static final List<Status> BY_NUMBER = List.of(CREATED, CREATING, PAUSED, RUNNING, STOPPED);

    /** Whether the container has a sandbox process while it is in this status, so that {@code pid} is not −1. */
    public boolean hasProcess() {
        return equals(CREATED) || equals(RUNNING) || equals(PAUSED);
    }

    /**
     * The status that an old state file writes as a number.
     *
     * @throws MalformedStateException if there is none
     */
    static Status ofNumber(long number) throws MalformedStateException {
        if (number < 0 || number >= BY_NUMBER.size()) {
            throw new MalformedStateException(
                    "its status is " + number + ", and the numbers go from 0 to " + (BY_NUMBER.size() - 1));
        }
        return BY_NUMBER.get((int) number);
    }

    /** By hand: what a record is given is put together by method handles when it is first called, in milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Status status && text.equals(status.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
