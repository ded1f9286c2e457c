package io.statelab.cli;

import io.statelab.AmbiguousIdException;
import io.statelab.CorruptStateException;
import io.statelab.id.InvalidIdException;
import io.statelab.id.Printable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * What an exception means to whoever typed the command: the exit code, and one line that says what failed, on which
 * file or id, why, and what to do. The one place that knows.
 *
 * @param message without the program's name; empty if there is nobody left to read it
 */
record Failure(ExitCode code, String message) {
    /** What {@code error} means. */
    static Failure of(Throwable error) {
        if (error instanceof UsageException || error instanceof InvalidIdException) {
            return new Failure(ExitCode.USAGE, String.valueOf(error.getMessage()));
        }
        if (error instanceof AmbiguousIdException) {
            return new Failure(ExitCode.AMBIGUOUS, String.valueOf(error.getMessage()));
        }
        if (error instanceof CorruptStateException corrupt) {
            return new Failure(ExitCode.CORRUPT, describe(corrupt));
        }
        if (error instanceof OutputException output) {
            String message = "cannot write to standard output: " + output.reason() + "; see where it leads";
            return new Failure(ExitCode.IO, output.isClosedPipe() ? "" : message);
        }
        if (error instanceof RootException root) {
            return new Failure(ExitCode.IO, "cannot open the state directory " + describeRoot(root.reason()));
        }
        if (error instanceof WriteException write) {
            return new Failure(ExitCode.IO, "cannot write " + describePlace(write.reason()) + "; name another place");
        }
        if (error instanceof NoSuchFileException missing) {
            return new Failure(ExitCode.NOT_FOUND, describe(missing));
        }
        return error instanceof IOException || error instanceof UnsupportedOperationException
                ? new Failure(ExitCode.IO, describeOther(error))
                : new Failure(ExitCode.INTERNAL, describeInternal(error));
    }

    /** {@code message} as it is printed: one line, with the program's name, and nothing in it that moves a cursor. */
    static String line(String message) {
        return "statelab: " + Printable.line(message);
    }

    /** What is wrong with a stored state. */
    static String describe(CorruptStateException corrupt) {
        return "the state of " + corrupt.id() + " is corrupt: file " + Printable.quoted(corrupt.getFile()) + ": "
                + corrupt.getReason() + "; restore the file, or delete the container with runsc";
    }

    /** Why a file could not be read. */
    static String describeOther(Throwable error) {
        if (error instanceof AccessDeniedException denied) {
            return "cannot read " + Printable.quoted(denied.getFile()) + ": permission denied; run as a user who may";
        }
        if (error instanceof FileSystemException file && file.getFile() != null) {
            return "cannot read " + Printable.quoted(file.getFile()) + ": " + file.getReason();
        }
        return String.valueOf(error.getMessage());
    }

    private static String describe(NoSuchFileException missing) {
        String reason = missing.getReason() == null ? "it was destroyed while it was read" : missing.getReason();
        return "no container " + Printable.quoted(missing.getFile()) + ": " + reason
                + "; see what there is with \"statelab list\"";
    }

    private static String describeRoot(IOException error) {
        return describePlace(error) + "; name another with --root DIR";
    }

    /** Which file or directory, and what is wrong with it. */
    private static String describePlace(IOException error) {
        if (!(error instanceof FileSystemException file) || file.getFile() == null) {
            return "(" + error.getMessage() + ")";
        }
        String why = error instanceof NoSuchFileException
                ? "it does not exist"
                : error instanceof NotDirectoryException
                        ? "it is not a directory"
                        : error instanceof AccessDeniedException ? "permission denied" : file.getReason();
        return Printable.quoted(file.getFile()) + ": " + why;
    }

    private static String describeInternal(Throwable error) {
        return "internal error: " + error + "; this is a defect of Statelab, please report it with what "
                + "--verbose prints";
    }
}
