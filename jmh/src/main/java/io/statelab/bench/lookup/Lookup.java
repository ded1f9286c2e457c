package io.statelab.bench.lookup;

import io.statelab.id.FullId;
import java.io.IOException;
import java.util.List;

/** The three questions that a state directory is asked. One thread at a time. */
public interface Lookup extends AutoCloseable {

    /** All containers, in byte order of their file names. */
    List<FullId> list() throws IOException;

    /** The containers of a sandbox, in byte order of their file names. */
    List<FullId> inSandbox(String sandboxId) throws IOException;

    /** The one container whose id begins with {@code prefix}. */
    FullId resolve(String prefix) throws IOException;

    @Override
    default void close() throws IOException {}
}
