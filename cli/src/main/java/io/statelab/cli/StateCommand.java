package io.statelab.cli;

import io.statelab.LoadOptions;
import io.statelab.StateStore;
import io.statelab.codec.ContainerState;
import io.statelab.codec.OciStateWriter;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one container's state as {@code runsc state} does. */
@Command(name = "state", description = "Print the OCI state of one container, as \"runsc state\" does.")
final class StateCommand implements Action {
    @Parameters(paramLabel = "ID", description = "The container: its id, the beginning of it, or SANDBOX/CONTAINER.")
    String id = "";

    @Option(names = "--no-check", description = "As stored, without a look at whether its processes still run.")
    boolean noCheck;

    @Override
    public ExitCode run(Session session) throws IOException {
        StateStore<ContainerState> store = session.store();
        LoadOptions options = noCheck ? LoadOptions.AS_STORED : LoadOptions.CHECKED;
        OciStateWriter.writeState(store.load(store.resolve(id), options), session.output());
        return ExitCode.OK;
    }
}
