package io.statelab.violations.codec;

/** A codec that calls the system. */
public final class CodecUsesPosix {
    io.statelab.violations.posix.@org.jspecify.annotations.Nullable PosixUsesId used;
}
