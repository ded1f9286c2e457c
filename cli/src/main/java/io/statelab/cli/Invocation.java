package io.statelab.cli;

/** What a command line says: a command with its options, and the options that all commands have. */
record Invocation(GlobalOptions options, Action action) {}
