package io.statelab.cli;

import picocli.CommandLine.Option;

/** The option of every command whose output a program may read. */
final class FormatMixin {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatOption.class,
            completionCandidates = FormatOption.class,
            description = "One of: ${COMPLETION-CANDIDATES} (default: text).")
    Format chosen = Format.TEXT;

    boolean isJson() {
        return chosen == Format.JSON;
    }

    @Override
    public String toString() {
        return "--format " + chosen;
    }
}
