package io.statelab.bench.lookup;

import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import io.statelab.id.FullId;
import java.io.IOException;
import java.util.List;

/** Looks up in the store. */
final class StoreLookup implements Lookup {
    private final StateStore<ContainerState> store;

    StoreLookup(StateStore<ContainerState> store) {
        this.store = store;
    }

    @Override
    public List<FullId> list() throws IOException {
        return store.list();
    }

    @Override
    public List<FullId> inSandbox(String sandboxId) throws IOException {
        return store.inSandbox(sandboxId);
    }

    @Override
    public FullId resolve(String prefix) throws IOException {
        return store.resolve(prefix);
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
