package io.statelab.cli.lab;

import io.statelab.bench.lookup.Lookup;
import io.statelab.bench.lookup.Strategy;
import io.statelab.id.FullId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Asks the store, and the other strategies, what is known to be in a directory. */
final class TruthStep implements LabStep {
    private static final int PREFIX = 12;

    private final Path root;
    private final List<FullId> truth;
    private final int questions;
    private final long seed;

    TruthStep(Path root, List<FullId> truth, int questions, long seed) {
        this.root = root;
        this.truth = truth;
        this.questions = questions;
        this.seed = seed;
    }

    @Override
    public String title() {
        return "right answers on " + truth.size() + " containers";
    }

    @Override
    public void run(Consumer<LabRow> found) throws IOException {
        for (Strategy strategy : Strategy.values()) {
            try (Lookup lookup = strategy.open(root)) {
                List<FullId> listed = lookup.list();
                found.accept(LabRow.decided(
                        "list by " + strategy.label(),
                        listed.size() + " containers",
                        truth.size() + ", in order",
                        listed.equals(truth)));
            }
        }
        try (Lookup store = Strategy.SCAN.open(root)) {
            int wrong = 0;
            for (int at : new Random(seed).ints(questions, 0, truth.size()).toArray()) {
                FullId asked = truth.get(at);
                wrong += isRight(store, asked) ? 0 : 1;
            }
            found.accept(LabRow.decided(
                    "wrong answers to " + questions + " abbreviated ids and sandboxes",
                    Integer.toString(wrong),
                    "0",
                    wrong == 0));
        }
    }

    private boolean isRight(Lookup store, FullId asked) throws IOException {
        String prefix = asked.containerId().substring(0, PREFIX);
        List<FullId> sandbox = truth.stream()
                .filter(id -> id.sandboxId().equals(asked.sandboxId()))
                .toList();
        return store.resolve(prefix).equals(asked)
                && store.inSandbox(asked.sandboxId()).equals(sandbox);
    }
}
