package io.statelab.file;

import io.statelab.CorruptStateException;
import io.statelab.LoadOptions;
import io.statelab.LoadResult;
import io.statelab.StateStore;
import io.statelab.codec.StateCodec;
import io.statelab.directory.StateDirectory;
import io.statelab.id.FullId;
import io.statelab.id.IdPrefix;
import io.statelab.lookup.IdIndex;
import io.statelab.lookup.LookupPolicy;
import io.statelab.lookup.Match;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The states in one directory of files. A façade: the directory walks and reads, the policy decides, the codec decodes,
 * the check asks for processes.
 *
 * @param <S> what a state is
 */
public final class FileStateStore<S> implements StateStore<S> {
    private final StateDirectory directory;
    private final StateLoader<S> loader;

    /**
     * @param directory closed together with this store
     * @param check makes of a state as stored the state as it is now
     */
    public FileStateStore(StateDirectory directory, StateCodec<S> codec, UnaryOperator<S> check) {
        this.directory = directory;
        this.loader = new StateLoader<>(directory, codec, check);
    }

    @Override
    public List<FullId> list() throws IOException {
        return directory.scan();
    }

    @Override
    public List<String> sandboxes() throws IOException {
        return IdIndex.sandboxes(directory.scan());
    }

    @Override
    public List<FullId> inSandbox(String sandboxId) throws IOException {
        return directory.scanSandbox(FullId.requireId(sandboxId));
    }

    @Override
    public Match match(String idOrPrefix, LookupPolicy policy) throws IOException {
        IdPrefix asked = IdPrefix.parse(idOrPrefix);
        if (policy == LookupPolicy.EXACT_WINS) {
            Optional<FullId> exact = asked.asFullId();
            if (exact.isPresent() && directory.exists(exact.get())) {
                return new Match.Unique(exact.get());
            }
        }
        return policy.decide(asked, directory.scan(asked));
    }

    @Override
    public S load(FullId id, LoadOptions options) throws IOException {
        return loader.load(id, options);
    }

    @Override
    public Stream<LoadResult<S>> loadAll(List<FullId> ids, LoadOptions options) {
        return ids.stream().map(id -> result(id, options));
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }

    private LoadResult<S> result(FullId id, LoadOptions options) {
        try {
            return new LoadResult.Loaded<>(id, load(id, options));
        } catch (NoSuchFileException e) {
            return new LoadResult.Gone<>(id);
        } catch (CorruptStateException e) {
            return new LoadResult.Corrupt<>(id, e);
        } catch (IOException e) {
            return new LoadResult.Unreadable<>(id, e);
        }
    }
}
