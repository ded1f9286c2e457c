package io.statelab;

import io.statelab.id.FullId;
import java.nio.file.FileSystemException;

/** What is stored for a container is not a state of it; the message names the file and says why. */
public final class CorruptStateException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final transient FullId id;

    /**
     * @param id whose state it should be
     * @param file where it is stored
     * @param reason what is wrong with it, on one line
     * @param cause what found it
     */
    public CorruptStateException(FullId id, String file, String reason, Throwable cause) {
        super(file, null, reason);
        this.id = id;
        initCause(cause);
    }

    /** Whose state it should be. */
    public FullId id() {
        return id;
    }
}
