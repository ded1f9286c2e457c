package io.statelab.id;

import java.util.Optional;

/**
 * What a user types to name a container: an id, the beginning of one, or {@code sandbox/container} where the sandbox
 * is given in full and the container may be abbreviated.
 *
 * @param sandboxId the sandbox asked for, if one was given
 * @param text the container's id or the beginning of it
 */
public record IdPrefix(Optional<String> sandboxId, String text) {

    /** @throws InvalidIdException if a part is not made of an id's characters, or is longer than any id */
    public IdPrefix {
        sandboxId.ifPresent(id -> IdSyntax.requireShort("sandbox id", id));
        IdSyntax.requireShort("container id", text);
    }

    /**
     * Reads {@code container} or {@code sandbox/container}.
     *
     * @throws InvalidIdException if it is neither: empty, glob characters, control characters, a second slash …
     */
    public static IdPrefix parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new IdPrefix(Optional.empty(), text)
                : new IdPrefix(Optional.of(text.substring(0, slash)), text.substring(slash + 1));
    }

    /** Whether {@code id} begins with this. */
    public boolean matches(FullId id) {
        return id.containerId().startsWith(text)
                && (sandboxId.isEmpty() || sandboxId.get().equals(id.sandboxId()));
    }

    /** Whether {@code id} is this in full, so that no longer id competes with it. */
    public boolean isExactly(FullId id) {
        return id.containerId().equals(text)
                && (sandboxId.isEmpty() || sandboxId.get().equals(id.sandboxId()));
    }

    /** Whether all names that begin with {@link #text} come after {@code id}'s file name. */
    public boolean isAfter(FullId id) {
        return (id.containerId() + StateFileName.SEPARATOR).compareTo(text) < 0;
    }

    /**
     * Whether {@code id}'s file name begins with {@link #text}. That is a little more than {@link #matches}: the name of
     * {@code abc}'s file, {@code abc_sandbox:…}, begins with {@code abc_sand} too, and stands among those of
     * {@code abc_sand.1} and {@code abc_sandy}.
     */
    public boolean beginsNameOf(FullId id) {
        return (id.containerId() + StateFileName.SEPARATOR).startsWith(text);
    }

    /** The one id that this would name in full: the given sandbox's container, else a root container. */
    public Optional<FullId> asFullId() {
        String sandbox = sandboxId.orElse(text);
        return sandbox.length() + text.length() > StateFileName.LONGEST_IDS
                ? Optional.empty()
                : Optional.of(new FullId(sandbox, text));
    }

    @Override
    public String toString() {
        return sandboxId.map(sandbox -> sandbox + "/" + text).orElse(text);
    }
}
