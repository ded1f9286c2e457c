package io.statelab.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The streams a run of the program speaks to.
 *
 * @param output for results
 * @param errors for errors and progress
 */
record Console(OutputStream output, PrintStream errors) {
    /** The process's own. Not {@link System#out}, which keeps errors in writing to itself. */
    static Console ofProcess() {
        return new Console(new FileOutputStream(FileDescriptor.out), System.err);
    }
}
