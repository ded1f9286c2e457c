package io.statelab;

import io.statelab.id.FullId;
import io.statelab.lookup.LookupPolicy;
import io.statelab.lookup.Match;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The states of a runtime's containers.
 *
 * <p><b>Assumptions.</b> Other processes create, save and destroy states at any time: some of them through this class,
 * some are runsc.
 *
 * <p><b>Guarantees.</b>
 *
 * <ul>
 *   <li>A listing has every container that was there from the call's beginning to its end, and none twice. One that came
 *       or went meanwhile may be in it.
 *   <li>A lookup is decided on one listing. It never gives a container whose id does not begin as asked.
 *   <li>A state that is given is whole: it stood in its file at one moment of the call.
 *   <li>Reading creates nothing, changes nothing and takes no lock.
 * </ul>
 *
 * <p><b>Progress.</b> No call waits for another process. Where files change faster than they can be read, a call fails
 * with an {@link IOException} after a bounded number of attempts.
 *
 * <p>Safe for use by many threads. Not to be closed while another thread uses it.
 *
 * <pre>{@code
 * try (StateStore<ContainerState> store = RunscStateStores.open(Path.of("/run/runsc"))) {
 *     ContainerState state = store.load(store.resolve("5f2c9"), LoadOptions.CHECKED);
 *     System.out.println(state.id() + " is " + state.status());
 * }
 * }</pre>
 *
 * @param <S> what a state is
 */
public interface StateStore<S> extends AutoCloseable {

    /** All containers, in byte order of their file names. Includes those whose state cannot be loaded. */
    List<FullId> list() throws IOException;

    /** The sandboxes that some container is in, in the order in which {@link #list} has their root containers. */
    List<String> sandboxes() throws IOException;

    /**
     * The containers of exactly the sandbox {@code sandboxId}, in byte order of their file names; none if there is no
     * such sandbox.
     *
     * @throws io.statelab.id.InvalidIdException if {@code sandboxId} cannot be an id
     */
    List<FullId> inSandbox(String sandboxId) throws IOException;

    /**
     * What {@code idOrPrefix} stands for, under {@link LookupPolicy#EXACT_WINS}.
     *
     * @param idOrPrefix a container's id, the beginning of one, or {@code sandbox/container} where the sandbox is in
     *     full
     * @throws io.statelab.id.InvalidIdException if no id begins like that
     */
    default Match match(String idOrPrefix) throws IOException {
        return match(idOrPrefix, LookupPolicy.EXACT_WINS);
    }

    /** As {@link #match(String)}, under another policy. */
    Match match(String idOrPrefix, LookupPolicy policy) throws IOException;

    /**
     * The one container that {@code idOrPrefix} stands for; as {@link #match(String)}, with an exception for the other
     * answers.
     *
     * @throws NoSuchFileException if there is none
     * @throws AmbiguousIdException if there are several
     */
    default FullId resolve(String idOrPrefix) throws IOException {
        Match match = match(idOrPrefix);
        if (match instanceof Match.Ambiguous ambiguous) {
            throw new AmbiguousIdException(idOrPrefix, ambiguous);
        }
        if (match instanceof Match.Unique unique) {
            return unique.id();
        }
        throw new NoSuchFileException(idOrPrefix, null, "no container's id begins with it");
    }

    /**
     * Loads the state of {@code id}.
     *
     * @throws NoSuchFileException if there is none
     * @throws CorruptStateException if what is stored is not a state of {@code id}
     */
    S load(FullId id, LoadOptions options) throws IOException;

    /**
     * Loads the states of {@code ids}, each when the stream comes to it: one that cannot be loaded is a result like the
     * others.
     */
    Stream<LoadResult<S>> loadAll(List<FullId> ids, LoadOptions options);

    /** Loads the states of all containers, as {@link #loadAll(List, LoadOptions)}. */
    default Stream<LoadResult<S>> loadAll(LoadOptions options) throws IOException {
        return loadAll(list(), options);
    }

    @Override
    void close() throws IOException;
}
