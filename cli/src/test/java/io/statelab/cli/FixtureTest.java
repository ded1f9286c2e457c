package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.cli.process.Command;
import io.statelab.cli.runsc.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A directory that a real runsc wrote, and what that runsc said of it while its containers ran.
 *
 * <p>Nothing is checked for life: the processes were another machine's. So of the one container that runsc found to have
 * stopped, the stored status is seen here; the lab compares it as checked.
 */
class FixtureTest {
    private static final String GONE = "to-be-stopped+x";

    @TempDir
    private Path folder;

    private @Nullable StateRoot unpacked;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void unpack() throws IOException {
        Path archive = folder.resolve("archive.tar");
        try (InputStream in = FixtureTest.class.getResourceAsStream("fixture/run-runsc.tar")) {
            Files.write(archive, Objects.requireNonNull(in).readAllBytes());
        }
        Command.run(Duration.ofSeconds(20), List.of("tar", "-xf", archive.toString(), "-C", folder.toString()))
                .requireSuccess();
        unpacked = StateRoot.at(folder.resolve("run/runsc"));
        before = root().snapshot();
    }

    @AfterEach
    void readingHasChangedNothing() {
        assertThat(root().snapshot()).isEqualTo(before);
    }

    @Test
    void theListIsRunscsLetterForLetter() throws IOException {
        Statelab.Outcome list = root().run("list", "--no-check");

        assertThat(list.output().lines().filter(line -> !line.startsWith(GONE)))
                .containsExactlyElementsOf(oracle("list.txt")
                        .lines()
                        .filter(line -> !line.startsWith(GONE))
                        .toList());
        assertThat(list.output()).contains(GONE + " ").contains("5665        running");
        assertThat(list.errors()).isEmpty();
    }

    @Test
    void theJsonListIsRunscs() throws IOException {
        String ours = root().run("list", "--no-check", "--format", "json").output();

        assertThat(JsonValue.parse(asStored(oracle("list.json")))).isEqualTo(JsonValue.parse(ours));
        assertThat(JsonValue.keyOrders(ours)).isEqualTo(JsonValue.keyOrders(oracle("list.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5f2c9", "abcd", "created", "web", "web.frontend-1", "to-be"})
    void theStateIsRunscs(String idOrPrefix) throws IOException {
        assertThat(root().run("state", "--no-check", idOrPrefix).output().strip())
                .isEqualTo(asStored(oracle("state." + idOrPrefix + ".json")).strip());
    }

    @Test
    void whatRunscRefusesIsRefusedOrFound() throws IOException {
        assertThat(oracle("state.fail-abc.err")).contains("ambiguous");
        assertThat(root().run("state", "--no-check", "abc").output()).contains("\"id\": \"abc\"");

        assertThat(oracle("state.fail-5f2c.err")).contains("ambiguous");
        Statelab.Outcome ambiguous = root().run("state", "5f2c");
        assertThat(ambiguous.exitCode()).isEqualTo(4);
        assertThat(ambiguous.errors()).contains("type 5f2c0").contains("type 5f2c9");

        assertThat(root().run("state", "nope").exitCode()).isEqualTo(3);
        assertThat(root().run("state", "").exitCode()).isEqualTo(2);
    }

    @Test
    void showPrintsTheFileByteForByte() throws IOException {
        assertThat(root().run("show", "abcd").output())
                .isEqualTo(Files.readString(root().path().resolve("abcd_sandbox:abcd.state")));
    }

    private StateRoot root() {
        return Objects.requireNonNull(unpacked);
    }

    /** runsc's answer with the one container that had stopped as it is stored: running. */
    private static String asStored(String oracle) {
        return oracle.replace("\"status\":\"stopped\",\"pid\":-1", "\"status\":\"running\",\"pid\":5665")
                .replace("\"status\": \"stopped\",\n  \"pid\": -1", "\"status\": \"running\",\n  \"pid\": 5665");
    }

    private static String oracle(String name) throws IOException {
        try (InputStream in = FixtureTest.class.getResourceAsStream("fixture/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
