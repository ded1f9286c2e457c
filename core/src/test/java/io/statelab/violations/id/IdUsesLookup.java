package io.statelab.violations.id;

/** A low package that uses a higher one. */
public final class IdUsesLookup {
    io.statelab.violations.lookup.@org.jspecify.annotations.Nullable LookupUsesFile used;
}
