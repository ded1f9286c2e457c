package io.statelab.cli;

import io.statelab.LoadOptions;
import io.statelab.LoadResult;
import io.statelab.codec.ContainerState;
import io.statelab.id.FullId;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The states of some containers, each loaded when its turn comes, so that a directory of any size fits into memory.
 *
 * <p>One that cannot be loaded is reported and passed over. One that was destroyed after it was listed is passed over
 * in silence; but where a sandbox's root container is missing, that is reported: its other containers are still there.
 */
final class LoadableStates implements Iterable<ContainerState> {
    private final Session session;
    private final boolean rootsOfSandboxes;
    private final Iterator<LoadResult<ContainerState>> results;

    LoadableStates(Session session, List<FullId> ids, LoadOptions options, boolean rootsOfSandboxes)
            throws IOException {
        this.session = session;
        this.rootsOfSandboxes = rootsOfSandboxes;
        this.results = session.store().loadAll(ids, options).iterator();
    }

    /** The states, once: what an earlier iterator gave, a later one does not. */
    @Override
    public Iterator<ContainerState> iterator() {
        return new Iterator<>() {
            private @Nullable ContainerState next = advance();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public ContainerState next() {
                ContainerState current = next;
                if (current == null) {
                    throw new NoSuchElementException();
                }
                next = advance();
                return current;
            }
        };
    }

    private @Nullable ContainerState advance() {
        while (results.hasNext()) {
            LoadResult<ContainerState> result = results.next();
            if (result instanceof LoadResult.Loaded<ContainerState> loaded) {
                return loaded.state();
            }
            report(result);
        }
        return null;
    }

    private void report(LoadResult<ContainerState> result) {
        if (result instanceof LoadResult.Corrupt<ContainerState> corrupt) {
            session.warn("not listed: " + Failure.describe(corrupt.error()));
        } else if (result instanceof LoadResult.Unreadable<ContainerState> unreadable) {
            session.warn("not listed: " + result.id() + ": " + Failure.describeOther(unreadable.error()));
        } else if (rootsOfSandboxes) {
            session.warn("not listed: sandbox " + result.id().sandboxId()
                    + " has containers, and its root container has no state; see them with \"statelab list --sandbox "
                    + result.id().sandboxId() + "\"");
        }
    }
}
