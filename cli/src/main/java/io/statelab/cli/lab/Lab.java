package io.statelab.cli.lab;

import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.bench.fixture.IdStyle;
import io.statelab.bench.fixture.MadeDirectory;
import io.statelab.bench.ratio.LookupComparisons;
import io.statelab.bench.run.BenchmarkRun;
import io.statelab.bench.run.Environment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A short run of everything: reads real input, compares with what is known to be true, measures beside floors and
 * baselines, and writes one report.
 */
public final class Lab {
    private static final int MANY = 100_000;
    private static final int QUESTIONS = 100;
    private static final int TRIES = 2_000;
    private static final int STARTS = 15;
    private static final int SEED_STARTS = 3;
    private static final DirectoryPlan DOCUMENTS =
            new DirectoryPlan(100, 5, IdStyle.HEX, 1, DirectoryPlan.Content.DOCUMENTS);

    private final LabSettings settings;
    private final Progress progress;

    public Lab(LabSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Runs all steps, and writes the report. */
    public LabReport run() throws IOException {
        try (Workspace workspace = Workspace.below(settings.dir())) {
            System.setProperty(MadeDirectory.FOLDER_PROPERTY, workspace.path().toString());
            return run(workspace.path());
        } finally {
            System.clearProperty(MadeDirectory.FOLDER_PROPERTY);
        }
    }

    private LabReport run(Path workspace) throws IOException {
        Environment atStart = Environment.now(workspace, settings.source());
        ResultFiles files = new ResultFiles(settings.results());
        files.clear();
        LabReport report = new LabReport();
        BarChart chart = new BarChart("Milliseconds to list " + MANY + " containers");
        progress.step("making a directory of " + MANY + " containers");
        MadeDirectory many = MadeDirectory.of(DirectoryPlan.ofNames(MANY, settings.seed()));
        MadeDirectory documents = MadeDirectory.of(DOCUMENTS);
        List<LabStep> steps = steps(workspace, many, documents, files, chart);
        for (int i = 0; i < steps.size(); i++) {
            progress.step(i + 1, steps.size(), steps.get(i).title());
            steps.get(i).run(report::add);
        }
        files.write(report, chart, atStart.atEnd(), settings.seed());
        return report;
    }

    private List<LabStep> steps(
            Path workspace, MadeDirectory many, MadeDirectory documents, ResultFiles files, BarChart chart) {
        List<LabStep> steps = new ArrayList<>();
        settings.root().ifPresent(root -> steps.add(new GivenDirectoryStep(root)));
        steps.add(new FixtureStep(workspace));
        steps.add(new TruthStep(many.path(), many.ids(), settings.rounds(QUESTIONS), settings.seed()));
        steps.add(new RatioStep(
                new LookupComparisons(many.path(), many.ids()),
                new LookupComparisons(documents.path(), documents.ids()),
                many.path(),
                settings,
                chart));
        steps.add(new AllocationStep(many, settings.seed()));
        steps.add(new RunscStep(settings.source(), many, settings.rounds(SEED_STARTS)));
        steps.add(new StartUpStep(settings.source(), documents, settings.rounds(STARTS)));
        // behind what is timed: the virtual machine compiles by what it has seen, and this shows it strange texts
        steps.add(new PropertiesStep(settings.rounds(TRIES)));
        steps.add(new BenchmarkStep(
                new BenchmarkRun(workspace, files.benchmarks(), workspace.resolve("jmh.log")), files.benchmarks()));
        return steps;
    }
}
