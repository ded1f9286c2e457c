package io.statelab.cli;

import io.statelab.LoadOptions;
import io.statelab.codec.OciStateWriter;
import io.statelab.id.FullId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints all containers, or some of them, as {@code runsc list} does. */
@Command(
        name = "list",
        description = "Print all containers, as \"runsc list\" does. One whose state cannot be loaded is reported on "
                + "standard error, and the others are listed.")
final class ListCommand implements Action {
    @Option(names = "--quiet", description = "Print ids only, one a line, without reading the states.")
    boolean quiet;

    @Option(names = "--sandboxes", description = "Each sandbox once, as its root container.")
    boolean sandboxes;

    @Option(names = "--sandbox", paramLabel = "ID", description = "The containers of exactly this sandbox.")
    @Nullable
    String sandbox;

    @Option(names = "--no-check", description = "As stored, without a look at whether the processes still run.")
    boolean noCheck;

    @Mixin
    final FormatMixin format = new FormatMixin();

    @Override
    public ExitCode run(Session session) throws IOException {
        if (sandboxes && sandbox != null) {
            throw new UsageException("--sandboxes lists all of them and --sandbox one; give one of the two");
        }
        List<FullId> ids = ids(session);
        if (quiet) {
            for (FullId id : ids) {
                session.output().line(id.containerId());
            }
        } else if (format.isJson()) {
            OciStateWriter.writeList(states(session, ids), session.output());
        } else {
            ContainerTable.print(states(session, ids), session.output());
        }
        return ExitCode.OK;
    }

    private LoadableStates states(Session session, List<FullId> ids) throws IOException {
        LoadOptions options = noCheck ? LoadOptions.AS_STORED : LoadOptions.CHECKED;
        return new LoadableStates(session, ids, options, sandboxes);
    }

    private List<FullId> ids(Session session) throws IOException {
        if (sandbox != null) {
            return session.store().inSandbox(sandbox);
        }
        if (!sandboxes) {
            return session.store().list();
        }
        List<FullId> roots = new ArrayList<>();
        for (String id : session.store().sandboxes()) {
            roots.add(FullId.root(id));
        }
        return roots;
    }
}
