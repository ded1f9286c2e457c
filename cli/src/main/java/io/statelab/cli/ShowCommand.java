package io.statelab.cli;

import io.statelab.LoadOptions;
import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints one container's state byte for byte as it is stored. */
@Command(name = "show", description = "Print the stored state of one container, byte for byte.")
final class ShowCommand implements Action {
    @Parameters(paramLabel = "ID", description = "The container: its id, the beginning of it, or SANDBOX/CONTAINER.")
    String id = "";

    @Override
    public ExitCode run(Session session) throws IOException {
        StateStore<ContainerState> store = session.store();
        session.output()
                .write(store.load(store.resolve(id), LoadOptions.AS_STORED).document());
        return ExitCode.OK;
    }
}
