package io.statelab.cli.runsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.statelab.cli.Statelab;
import io.statelab.id.FullId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Statelab says of containers beside what the real runsc says of them, in one directory: running, created and
 * stopped ones, and a pod with sub-containers, of which one runs, one is created only, and one has exited while its pod
 * lives on.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealRunscTest {
    private static final Duration AGREEMENT = Duration.ofSeconds(10);
    private static final String POD = "5f2c0e1d7a9b4c3e8f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6";

    private Optional<RealRunsc> runsc = Optional.empty();

    @BeforeAll
    void startContainers(@TempDir Path folder) throws IOException {
        Optional<String> obstacle = RealRunsc.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle.orElse(""));
        RealRunsc real = new RealRunsc(folder);
        runsc = Optional.of(real);
        real.run(POD, "600", Bundle.podRoot(POD));
        real.run("web.frontend-1", "600", Bundle.inPod(POD));
        real.run("job+exited", "0", Bundle.inPod(POD));
        real.create("sidecar_created", Bundle.inPod(POD));
        real.run("abc", "600", Map.of());
        real.run("abcd", "600", Map.of());
        real.create("created_only", Map.of());
        real.run("to-be-stopped", "0", Map.of());
        awaitStopped(real, "job+exited", "to-be-stopped");
    }

    @AfterAll
    void endContainers() throws IOException {
        if (runsc.isPresent()) {
            runsc.get().close();
        }
    }

    @Test
    void listEqualsRunscsInContentKeysAndOrder() throws IOException {
        String theirs = real().call("list", "-format", "json").requireSuccess().output();
        String ours = statelab("list", "--format", "json");

        assertThat((List<?>) JsonValue.parse(theirs)).hasSize(8);
        assertThat(JsonValue.parse(ours)).isEqualTo(JsonValue.parse(theirs));
        assertThat(JsonValue.keyOrders(ours)).isEqualTo(JsonValue.keyOrders(theirs));
    }

    @Test
    void everyStatusIsAmongThem() throws IOException {
        String list = statelab("list", "--format", "json");

        assertThat(list).contains("\"running\"").contains("\"created\"").contains("\"stopped\"");
    }

    @Test
    void textAndQuietListsAreRunscsLetterForLetter() throws IOException {
        assertThat(statelab("list"))
                .isEqualTo(real().call("list").requireSuccess().output());
        assertThat(statelab("list", "--quiet"))
                .isEqualTo(real().call("list", "-quiet").requireSuccess().output());
    }

    @Test
    void theSandboxesAreRunscs() throws IOException {
        String theirs =
                real().call("list", "-quiet", "-sandbox").requireSuccess().output(); // in Go's random order of maps

        assertThat(statelab("list", "--quiet", "--sandboxes").lines())
                .containsExactlyElementsOf(new TreeSet<>(theirs.lines().toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                POD,
                "5f2c",
                "web.frontend-1",
                "web",
                "job+exited",
                "sidecar",
                "abcd",
                "created_only",
                "to-be-stopped"
            })
    void stateEqualsRunscs(String idOrPrefix) throws IOException {
        String theirs = real().call("state", idOrPrefix).requireSuccess().output();

        assertThat(JsonValue.parse(statelab("state", idOrPrefix))).isEqualTo(JsonValue.parse(theirs));
    }

    @Test
    void anIdThatBeginsAnotherIsFoundHereAndIsAmbiguousForRunsc() throws IOException {
        assertThat(real().call("state", "abc").exitCode()).isNotZero();
        assertThat(statelab("state", "abc")).contains("\"id\": \"abc\"");
    }

    @Test
    void anExitedContainerInALivingPodIsStoppedAndThePodIsNot() throws IOException {
        assertThat(statelab("state", "job+exited")).contains("\"stopped\"").contains("\"pid\": -1");
        assertThat(statelab("state", POD)).contains("\"running\"");
    }

    @Test
    void aCreatedSubContainerHasNoGoferYetAndIsNotStopped() throws IOException {
        assertThat(real().stored(new FullId(POD, "sidecar_created")).goferPid()).isZero();
        assertThat(statelab("state", "sidecar_created")).contains("\"created\"");
    }

    @Test
    void showPrintsTheFileAsRunscWroteIt() throws IOException {
        Path file = real().root().resolve("abc_sandbox:abc.state");

        assertThat(statelab("show", "abc")).isEqualTo(Files.readString(file));
    }

    @Test
    void readingLeavesNothingBehind() throws IOException {
        List<String> before = names();

        statelab("list");
        statelab("state", "abcd");
        Statelab.run("--root", real().root().toString(), "state", "no-such-container");

        assertThat(names()).isEqualTo(before);
    }

    private static void awaitStopped(RealRunsc real, String... ids) {
        Instant deadline = Instant.now().plus(AGREEMENT);
        for (String id : ids) {
            while (!real.call("state", id).output().contains("\"stopped\"")) {
                assertThat(Instant.now()).as("%s has not stopped for runsc", id).isBefore(deadline);
            }
        }
    }

    private RealRunsc real() {
        return runsc.orElseThrow();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(real().root())) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    /** What {@code ./statelab} prints, if it succeeds. */
    private String statelab(String... arguments) {
        String[] withRoot = Stream.concat(Stream.of("--root", real().root().toString()), Stream.of(arguments))
                .toArray(String[]::new);
        Statelab.Outcome outcome = Statelab.run(withRoot);
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome.output();
    }
}
