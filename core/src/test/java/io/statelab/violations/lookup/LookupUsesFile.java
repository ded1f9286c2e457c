package io.statelab.violations.lookup;

/** Lookup that knows the disk. */
public final class LookupUsesFile {
    io.statelab.violations.file.@org.jspecify.annotations.Nullable Top used;
}
