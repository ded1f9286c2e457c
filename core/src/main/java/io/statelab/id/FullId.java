package io.statelab.id;

/**
 * The whole name of a container: the sandbox it runs in, and its own id.
 *
 * <p>Both are ids ({@code [A-Za-z0-9_+.-]+}) and together short enough for a file name of 255 bytes, so an invalid one
 * cannot exist. A root container's id is its sandbox's id. The natural order is the byte order of the state files'
 * names, which is the order {@code runsc list} prints: {@code z9_pod.x} comes before {@code z9_pod}, because their file
 * names go on with {@code .} and {@code _}.
 *
 * @param sandboxId the sandbox, named by its root container's id
 * @param containerId the container within it
 */
public record FullId(String sandboxId, String containerId) implements Comparable<FullId> {

    /** @throws InvalidIdException if either part is not an id, or both together are too long for a file name */
    public FullId {
        IdSyntax.require("sandbox id", sandboxId);
        IdSyntax.require("container id", containerId);
        int length = sandboxId.length() + containerId.length();
        if (length > StateFileName.LONGEST_IDS) {
            throw new InvalidIdException(
                    "id",
                    sandboxId + "/" + containerId,
                    "its two parts have " + length + " characters, and a file name leaves room for "
                            + StateFileName.LONGEST_IDS);
        }
    }

    /**
     * Returns {@code id} if it can be an id by itself.
     *
     * @throws InvalidIdException if it cannot
     */
    public static String requireId(String id) {
        return IdSyntax.require("id", id);
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

    @Override
    public int compareTo(FullId other) {
        return containerId.equals(other.containerId)
                ? compareWithTail(sandboxId, StateFileName.STATE, other.sandboxId)
                : compareWithTail(containerId, StateFileName.SEPARATOR, other.containerId);
    }

    /** {@code sandboxId/containerId}, as runsc's messages have it. */
    @Override
    public String toString() {
        return sandboxId + "/" + containerId;
    }

    /** Compares {@code a + tail} with {@code b + tail}, where {@code a} and {@code b} differ. */
    private static int compareWithTail(String a, String tail, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            int difference = a.charAt(i) - b.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        if (a.length() == b.length()) {
            return 0;
        }
        return a.length() < b.length() ? compareRest(tail, b, common) : -compareRest(tail, a, common);
    }

    /** Compares {@code tail} with {@code longer[from..] + tail}. */
    private static int compareRest(String tail, String longer, int from) {
        int rest = longer.length() - from;
        for (int i = 0; i < tail.length(); i++) {
            char c = i < rest ? longer.charAt(from + i) : tail.charAt(i - rest);
            int difference = tail.charAt(i) - c;
            if (difference != 0) {
                return difference;
            }
        }
        return -1;
    }
}
