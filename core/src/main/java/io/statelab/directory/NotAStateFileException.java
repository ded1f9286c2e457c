package io.statelab.directory;

import java.nio.file.FileSystemException;

/** What has a state file's name is not a file that can be a state: a link, a directory, a FIFO, or far too large. */
public final class NotAStateFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    /** @param reason what it is instead, for instance {@code "it is a directory"} */
    public NotAStateFileException(String file, String reason) {
        super(file, null, reason);
    }
}
