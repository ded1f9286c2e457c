package io.statelab.cli;

import io.statelab.AmbiguousIdException;
import io.statelab.id.FullId;
import io.statelab.lookup.Match;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Prints which container an abbreviated id stands for; where it could be several, what to type for each of them.
 *
 * <p>JSON is written by hand: ids have no character that JSON would escape.
 */
@Command(name = "resolve", description = "Print SANDBOX/CONTAINER of the container that an abbreviated id stands for.")
final class ResolveCommand implements Action {
    @Parameters(paramLabel = "ID", description = "The container: its id, the beginning of it, or SANDBOX/CONTAINER.")
    String id = "";

    @Mixin
    final FormatMixin format = new FormatMixin();

    @Override
    public ExitCode run(Session session) throws IOException {
        try {
            FullId found = session.store().resolve(id);
            session.output().line(format.isJson() ? "{" + fields(found) + "}" : found.toString());
            return ExitCode.OK;
        } catch (AmbiguousIdException e) {
            print(e.match(), session.output());
            throw e;
        }
    }

    private void print(Match.Ambiguous match, StandardOutput output) throws IOException {
        if (format.isJson()) {
            output.line(json(match));
            return;
        }
        Table table = new Table("TYPE", "FOR");
        for (Match.Candidate candidate : match.candidates()) {
            table.row(candidate.reference(), candidate.id().toString());
        }
        table.print(output);
        int more = match.total() - match.candidates().size();
        if (more > 0) {
            output.line("and " + more + " more, " + match.total() + " in all");
        }
    }

    private static String json(Match.Ambiguous match) {
        StringBuilder json = new StringBuilder("{\"total\":" + match.total() + ",\"candidates\":[");
        String separator = "";
        for (Match.Candidate candidate : match.candidates()) {
            json.append(separator)
                    .append("{\"reference\":\"")
                    .append(candidate.reference())
                    .append("\",")
                    .append(fields(candidate.id()))
                    .append('}');
            separator = ",";
        }
        return json.append("]}").toString();
    }

    private static String fields(FullId id) {
        return "\"sandboxId\":\"" + id.sandboxId() + "\",\"containerId\":\"" + id.containerId() + "\"";
    }
}
