package io.statelab.directory;

import io.statelab.posix.FileStatus;

/**
 * The content of a file at one moment.
 *
 * @param bytes the whole of it; not copied, not to be changed
 * @param status the file's status at that moment
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a copy would cost what reading costs
public record Snapshot(byte[] bytes, FileStatus status) {}
