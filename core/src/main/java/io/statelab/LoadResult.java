package io.statelab;

import io.statelab.id.FullId;
import java.io.IOException;

/**
 * What came of loading one of several states.
 *
 * @param <S> what a state is
 */
public sealed interface LoadResult<S> {

    /** Which container this is about. */
    FullId id();

    /** The state was loaded. */
    record Loaded<S>(FullId id, S state) implements LoadResult<S> {}

    /** The container was destroyed after it was listed. */
    record Gone<S>(FullId id) implements LoadResult<S> {}

    /** What is stored is not a state of this container. */
    record Corrupt<S>(FullId id, CorruptStateException error) implements LoadResult<S> {}

    /** The file could not be read: no right to, an error of the disk, too many open files. */
    record Unreadable<S>(FullId id, IOException error) implements LoadResult<S> {}
}
