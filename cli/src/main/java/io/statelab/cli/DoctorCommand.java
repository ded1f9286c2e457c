package io.statelab.cli;

import io.statelab.doctor.Finding;
import io.statelab.file.RunscStateStores;
import io.statelab.id.Printable;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what is not as it should be in the state directory. */
@Command(
        name = "doctor",
        description = "Look for what is not as it should be: corrupt states, dead processes, misleading names and ids, "
                + "orphan locks, leftovers, modes. Changes nothing. Exit code 1 if something was found.")
final class DoctorCommand implements Action {
    @Mixin
    final FormatMixin format = new FormatMixin();

    @Override
    public ExitCode run(Session session) throws IOException {
        int containers = session.store().list().size();
        List<Finding> findings = RunscStateStores.examine(session.directory());
        if (format.isJson()) {
            FindingWriter.write(findings, session.output());
        } else {
            print(findings, containers, session);
        }
        return findings.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
    }

    private static void print(List<Finding> findings, int containers, Session session) throws IOException {
        for (Finding finding : findings) {
            session.output()
                    .line(Printable.line(finding.kind().label() + ": " + finding.file() + ": " + finding.detail()));
            session.output().line(Printable.line("    " + finding.advice()));
        }
        String found = findings.isEmpty() ? "nothing" : findings.size() + (findings.size() == 1 ? " thing" : " things");
        session.output().line(found + " found in " + session.directory() + ", " + containers + " containers");
    }
}
