package io.statelab.violations.liveness;

/** A probe that reads the directory. */
public final class LivenessUsesDirectory {
    io.statelab.violations.directory.@org.jspecify.annotations.Nullable DirectoryUsesCodec used;
}
