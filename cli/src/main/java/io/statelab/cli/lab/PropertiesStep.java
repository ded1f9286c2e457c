package io.statelab.cli.lab;

import io.statelab.properties.run.PropertyReport;
import io.statelab.properties.run.PropertyRun;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tries the properties of names, abbreviations and documents with inputs that no run before had. */
final class PropertiesStep implements LabStep {
    /** Kept, so that its level is. */
    private static final Logger JQWIK = Logger.getLogger("net.jqwik");

    private final int tries;

    /** @param tries how many inputs for each property */
    PropertiesStep(int tries) {
        this.tries = tries;
    }

    @Override
    public String title() {
        return "properties, for " + tries + " inputs each";
    }

    @Override
    public void run(Consumer<LabRow> found) {
        JQWIK.setLevel(Level.SEVERE); // its remarks on how it makes inputs
        PropertyReport report = PropertyRun.ofAll(tries);
        found.accept(LabRow.decided(
                "properties that hold",
                report.properties() - report.failures().size() + " of " + report.properties() + ", in " + report.tries()
                        + " tries",
                "all",
                report.passed()));
        for (String failure : report.failures()) {
            found.accept(LabRow.decided("property", failure, "holds", false));
        }
    }
}
