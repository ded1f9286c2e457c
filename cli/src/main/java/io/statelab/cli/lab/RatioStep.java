package io.statelab.cli.lab;

import io.statelab.bench.lookup.Strategy;
import io.statelab.bench.ratio.Comparison;
import io.statelab.bench.ratio.LookupComparisons;
import io.statelab.bench.ratio.Spread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Times the store beside its floor and its baselines, in turn in one run.
 *
 * <p>What decides are bounds that no noise crosses; the targets are printed beside the figures and decide nothing.
 */
final class RatioStep implements LabStep {
    private static final double FAR_FROM_THE_FLOOR = 3;
    private static final double LIST_TIMES_FASTER = 3;
    private static final double SANDBOX_TIMES_FASTER = 5;
    private static final int FLOOR_ROUNDS = 15;
    private static final int SEED_ROUNDS = 5;
    private static final int READ_ROUNDS = 300;

    private final BarChart chart;
    private final LookupComparisons names;
    private final LookupComparisons documents;
    private final LabSettings settings;
    private final Path root;

    /**
     * @param names of a directory with many containers
     * @param documents of one whose states have content
     * @param root the first of them, for the title
     * @param chart takes the times to list
     */
    RatioStep(LookupComparisons names, LookupComparisons documents, Path root, LabSettings settings, BarChart chart) {
        this.chart = chart;
        this.names = names;
        this.documents = documents;
        this.root = root;
        this.settings = settings;
    }

    @Override
    public String title() {
        return "times beside the floor and the seed, in " + root.getFileName();
    }

    @Override
    public void run(Consumer<LabRow> found) throws IOException {
        int rounds = settings.rounds(FLOOR_ROUNDS);
        found.accept(floor(names.resolveBesideBareWalk(rounds), "1.10×"));
        Comparison list = names.listBesideBareWalk(rounds);
        chart.bar("a bare walk", millis(list.result().baselineNanos()));
        chart.bar("Statelab", millis(list.result().candidateNanos()));
        found.accept(floor(list, "1.25×"));
        found.accept(floor(documents.readBesideBareCalls(settings.rounds(READ_ROUNDS)), "1.30×"));
        int few = settings.rounds(SEED_ROUNDS);
        Comparison seed = names.listBeside(Strategy.SEED, 1, few);
        found.accept(faster(seed, LIST_TIMES_FASTER));
        found.accept(faster(names.sandboxBeside(Strategy.SEED, 1, few), SANDBOX_TIMES_FASTER));
        for (Strategy rival : new Strategy[] {Strategy.FILE_LIST, Strategy.DIRECTORY_STREAM}) {
            Comparison comparison = names.listBeside(rival, 2, few);
            found.accept(LabRow.info(subject(comparison), Figures.speedup(comparison), Figures.baseline(comparison)));
            chart.bar(comparison.baseline(), millis(comparison.result().baselineNanos()));
        }
        chart.bar("seed", millis(seed.result().baselineNanos()));
    }

    static LabRow floor(Comparison comparison, String target) {
        return LabRow.decided(
                subject(comparison),
                Figures.ratio(comparison),
                Figures.baseline(comparison) + ", target " + target + ", bound " + FAR_FROM_THE_FLOOR + "×",
                comparison.result().ratio().median() <= FAR_FROM_THE_FLOOR);
    }

    static LabRow faster(Comparison comparison, double bound) {
        return LabRow.decided(
                subject(comparison),
                Figures.speedup(comparison),
                Figures.baseline(comparison) + ", bound " + bound + " times",
                comparison.speedup() >= bound);
    }

    private static double millis(Spread nanos) {
        return nanos.median() / 1e6;
    }

    private static String subject(Comparison comparison) {
        return comparison.subject() + " beside " + comparison.baseline();
    }
}
