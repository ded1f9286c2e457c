package io.statelab.violations;

/** A contract that knows one who keeps it. */
public final class ContractUsesFile {
    io.statelab.violations.file.@org.jspecify.annotations.Nullable Top used;
}
