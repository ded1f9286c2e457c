package io.statelab.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.bench.fixture.DirectoryGenerator;
import io.statelab.bench.fixture.DirectoryPlan;
import io.statelab.bench.fixture.IdStyle;
import io.statelab.bench.ratio.Comparison;
import io.statelab.bench.ratio.InterleavedRatio;
import io.statelab.bench.ratio.Spread;
import io.statelab.cli.lab.LabRow.Verdict;
import io.statelab.id.FullId;
import io.statelab.id.StateFileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each step passes what is right, and fails what is not. */
class LabStepsTest {
    private static final DirectoryPlan PLAN = DirectoryPlan.ofNames(200, 1);

    @TempDir
    private Path folder;

    @Test
    void theDirectoryOfARealRunscIsListedAsRunscDid() throws IOException {
        assertThat(verdicts(new FixtureStep(folder))).containsExactly(Verdict.OK);
    }

    @Test
    void rightAnswersPass() throws IOException {
        List<FullId> truth = generate();

        assertThat(verdicts(new TruthStep(folder.resolve("root"), truth, 20, 1)))
                .containsOnly(Verdict.OK);
    }

    @Test
    void aContainerThatIsNotListedFails() throws IOException {
        List<FullId> truth = new ArrayList<>(generate());
        Files.delete(folder.resolve("root").resolve(stateName(truth.get(3))));

        assertThat(verdicts(new TruthStep(folder.resolve("root"), truth, 20, 1)))
                .contains(Verdict.FAILED);
    }

    @Test
    void aDirectoryOfTheUsersIsReportedAndNotChanged() throws IOException {
        Path root = folder.resolve("root");
        DirectoryGenerator.generate(
                new DirectoryPlan(9, 3, IdStyle.NAMES, 1, DirectoryPlan.Content.DOCUMENTS), root, done -> {});
        Files.writeString(root.resolve("bad_sandbox:bad.state"), "{");
        List<String> before = List.of(String.join(",", root.toFile().list()));

        List<LabRow> rows = rows(new GivenDirectoryStep(root));

        assertThat(rows.toString()).contains("10 in 4 sandboxes").contains("1 corrupt, 9 stopped");
        assertThat(rows).extracting(LabRow::verdict).contains(Verdict.OK).doesNotContain(Verdict.FAILED);
        assertThat(List.of(String.join(",", root.toFile().list()))).isEqualTo(before);
    }

    @Test
    void aRatioFarFromItsFloorFails() {
        assertThat(RatioStep.floor(compare(1, 1), "1.1×").verdict()).isEqualTo(Verdict.OK);
        assertThat(RatioStep.floor(compare(1, 6), "1.1×").verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aRivalThatIsNearlyAsFastFails() {
        assertThat(RatioStep.faster(compare(8, 1), 3).verdict()).isEqualTo(Verdict.OK);
        assertThat(RatioStep.faster(compare(2, 1), 3).verdict()).isEqualTo(Verdict.FAILED);
    }

    private List<FullId> generate() throws IOException {
        return DirectoryGenerator.generate(PLAN, folder.resolve("root"), done -> {}).stream()
                .sorted()
                .toList();
    }

    private static String stateName(FullId id) {
        return StateFileName.state(id);
    }

    private static Comparison compare(double baseline, double candidate) {
        Spread ratio = new Spread(candidate / baseline, candidate / baseline, candidate / baseline);
        return new Comparison(
                "this",
                "that",
                new InterleavedRatio(
                        ratio,
                        new Spread(baseline, baseline, baseline),
                        new Spread(candidate, candidate, candidate),
                        5));
    }

    private static List<Verdict> verdicts(LabStep step) throws IOException {
        return rows(step).stream().map(LabRow::verdict).toList();
    }

    private static List<LabRow> rows(LabStep step) throws IOException {
        List<LabRow> rows = new ArrayList<>();
        step.run(rows::add);
        return rows;
    }
}
