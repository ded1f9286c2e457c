package io.statelab.id;

import org.jspecify.annotations.Nullable;

/**
 * The whole name of a container: the sandbox it runs in, and its own id.
 *
 * <p>Both are ids ({@code [A-Za-z0-9_+.-]+}) and together short enough for a file name of 255 bytes, so an invalid one
 * cannot exist. A root container's id is its sandbox's id. The natural order is the byte order of the state files'
 * names, which is the order {@code runsc list} prints: {@code z9_pod.x} comes before {@code z9_pod}, because their file
 * names go on with {@code .} and {@code _}.
 */
public final class FullId implements Comparable<FullId> {
    private final String sandboxId;
    private final String containerId;

    /**
     * @param sandboxId the sandbox, named by its root container's id
     * @param containerId the container within it
     * @throws InvalidIdException if either part is not an id, or both together are too long for a file name
     */
    public FullId(String sandboxId, String containerId) {
        this(IdSyntax.require("sandbox id", sandboxId), IdSyntax.require("container id", containerId), true);
        int length = sandboxId.length() + containerId.length();
        if (length > StateFileName.LONGEST_IDS) {
            throw new InvalidIdException(
                    "id",
                    this.toString(),
                    "its two parts have " + length + " characters, and a file name leaves room for "
                            + StateFileName.LONGEST_IDS);
        }
    }

    private FullId(String sandboxId, String containerId, boolean valid) {
        assert valid;
        this.sandboxId = sandboxId;
        this.containerId = containerId;
    }

    /** An id whose parts were checked already, character by character, when they were bytes. */
    static FullId ofChecked(String sandboxId, String containerId) {
        return new FullId(sandboxId, containerId, true);
    }

    /**
     * Returns {@code id} if it can be an id by itself.
     *
     * @throws InvalidIdException if it cannot
     */
    public static String requireId(String id) {
        return IdSyntax.requireShort("id", id);
    }

    /** The root container of the sandbox {@code sandboxId}. */
    public static FullId root(String sandboxId) {
        return new FullId(sandboxId, sandboxId);
    }

    /**
     * Reads {@code sandboxId/containerId}, the form {@link #toString} writes.
     *
     * @throws InvalidIdException if it is not of that form
     */
    public static FullId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new InvalidIdException("full id", text, "expected SANDBOX/CONTAINER");
        }
        return new FullId(text.substring(0, slash), text.substring(slash + 1));
    }

    /** Whether this is the sandbox's root container. */
    public boolean isRoot() {
        return sandboxId.equals(containerId);
    }

    /** The sandbox, named by its root container's id. */
    public String sandboxId() {
        return sandboxId;
    }

    /** The container within the sandbox. */
    public String containerId() {
        return containerId;
    }

    @Override
    public int compareTo(FullId other) {
        int byContainer = compareWithTail(containerId, other.containerId, StateFileName.SEPARATOR);
        return byContainer != 0 ? byContainer : compareWithTail(sandboxId, other.sandboxId, StateFileName.STATE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FullId id && containerId.equals(id.containerId) && sandboxId.equals(id.sandboxId);
    }

    @Override
    public int hashCode() {
        return 31 * sandboxId.hashCode() + containerId.hashCode();
    }

    /** {@code sandboxId/containerId}, as runsc's messages have it. */
    @Override
    public String toString() {
        return sandboxId + "/" + containerId;
    }

    /** Compares {@code a + tail} with {@code b + tail}; the tail matters only if one of the two begins the other. */
    private static int compareWithTail(String a, String b, String tail) {
        boolean unequalLengths = a.length() != b.length();
        if (unequalLengths && (a.startsWith(b) || b.startsWith(a))) {
            return (a + tail).compareTo(b + tail);
        }
        return a.compareTo(b);
    }
}
