package io.statelab.violations.directory;

/** A directory that parses, calls C, and uses a library of its own. */
public final class DirectoryUsesCodec {
    io.statelab.violations.codec.@org.jspecify.annotations.Nullable CodecUsesPosix used;

    com.fasterxml.jackson.core.@org.jspecify.annotations.Nullable JsonFactory json;

    com.sun.jna.@org.jspecify.annotations.Nullable Pointer pointer;

    org.assertj.core.api.@org.jspecify.annotations.Nullable Assert<?, ?> other;
}
