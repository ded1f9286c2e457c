package io.statelab.violations.file;

/** The top, which may use everything: with what uses it, a cycle. */
public final class Top {
    io.statelab.violations.id.@org.jspecify.annotations.Nullable IdUsesLookup used;
}
