package io.statelab.violations.posix;

/** The system calls that know ids. */
public final class PosixUsesId {
    io.statelab.violations.id.@org.jspecify.annotations.Nullable IdUsesLookup used;
}
