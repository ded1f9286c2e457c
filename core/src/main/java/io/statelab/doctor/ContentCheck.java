package io.statelab.doctor;

import io.statelab.LoadResult;
import io.statelab.codec.ContainerState;
import io.statelab.id.StateFileName;
import java.nio.file.FileSystemException;
import java.util.function.Consumer;

/** Finds states that cannot be loaded. */
final class ContentCheck implements Check {

    @Override
    public void look(Examination examination, Consumer<Finding> found) {
        for (LoadResult<ContainerState> result : examination.results()) {
            String file = StateFileName.state(result.id());
            if (result instanceof LoadResult.Corrupt<ContainerState> corrupt) {
                found.accept(new Finding(
                        Finding.Kind.CORRUPT,
                        file,
                        reason(corrupt.error()),
                        "restore it from a copy, or delete the container"));
            } else if (result instanceof LoadResult.Unreadable<ContainerState> unreadable) {
                found.accept(new Finding(
                        Finding.Kind.UNREADABLE,
                        file,
                        String.valueOf(unreadable.error().getMessage()),
                        "see to it that it can be read"));
            }
        }
    }

    private static String reason(FileSystemException error) {
        return String.valueOf(error.getReason());
    }
}
