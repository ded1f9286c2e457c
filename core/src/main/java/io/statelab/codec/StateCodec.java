package io.statelab.codec;

import io.statelab.id.FullId;

/**
 * Turns a state file's bytes into a state. Implementations are thread-safe.
 *
 * @param <S> what a state is
 */
public interface StateCodec<S> {

    /**
     * Reads a state.
     *
     * @param id the container whose file the document was in; a document that says it is another's is refused
     * @param document the whole file; not changed, and not to be changed afterwards
     * @throws MalformedStateException if it is not a state of {@code id}
     */
    S decode(FullId id, byte[] document) throws MalformedStateException;
}
