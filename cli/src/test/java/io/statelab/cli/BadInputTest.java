package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.statelab.cli.process.Command;
import io.statelab.id.FullId;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets one line that says what, which, why; an exit code that tells it apart; and changes nothing. */
class BadInputTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final FullId BAD = FullId.root("bad");
    private static final String BAD_FILE = "bad_sandbox:bad.state";

    @TempDir
    private Path folder;

    private Map<String, String> before = Map.of();

    @AfterEach
    void readingHasChangedNothing() {
        if (!before.isEmpty()) {
            assertThat(new StateRootOf(folder).snapshot()).isEqualTo(before);
        }
    }

    /** The directory that each test fills. */
    private record StateRootOf(Path folder) {
        StateRoot open() {
            try {
                return StateRoot.at(folder.resolve("root"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        Map<String, String> snapshot() {
            return open().snapshot();
        }
    }

    @ParameterizedTest(name = "an id that is {0}")
    @MethodSource
    void illegalIds(String what, String id) throws IOException {
        StateRoot root = withGood();

        for (String command : new String[] {"state", "resolve", "show"}) {
            Statelab.Outcome outcome = root.run(command, "--", id);
            assertThat(outcome.exitCode()).as(command).isEqualTo(2);
            assertThat(outcome.output()).isEmpty();
            assertIsOneLine(outcome.errors()).contains("invalid");
        }
        Statelab.Outcome sandbox = root.run("list", "--sandbox=" + id);
        assertThat(sandbox.exitCode()).isEqualTo(2);
        assertIsOneLine(sandbox.errors());
    }

    static Stream<Arguments> illegalIds() {
        return Stream.of(
                Arguments.of("a star", "*"),
                Arguments.of("a question mark", "a?"),
                Arguments.of("a bracket", "[a-z]"),
                Arguments.of("a backslash", "a\\b"),
                Arguments.of("a slash too many", "a/b/c"),
                Arguments.of("a slash at the end", "good/"),
                Arguments.of("a NUL", "good\0"),
                Arguments.of("a newline at the end", "good\n"),
                Arguments.of("an Arabic digit", "\u0661"),
                Arguments.of("a fullwidth letter", "\uff41"),
                Arguments.of("a Greek letter", "\u03b1\u03b2"),
                Arguments.of("half a surrogate pair", "\ud83d"),
                Arguments.of("an escape sequence", "\u001b[2J"),
                Arguments.of("a blank", "good good"),
                Arguments.of("a colon", "good_sandbox:good"),
                Arguments.of("longer than a file name", "x".repeat(256)),
                Arguments.of("a part longer than a file name", "good/" + "x".repeat(300)));
    }

    @Test
    void anEmptyIdIsRefused() throws IOException {
        assertThat(withGood().run("state", "").exitCode()).isEqualTo(2);
    }

    @Test
    void anIdThatLooksLikeAnOptionIsLegalBehindTwoDashes() throws IOException {
        StateRoot root = withGood().with("-rf/-rf");

        assertThat(root.run("state", "--", "-rf").output()).contains("\"id\": \"-rf\"");
        assertThat(root.run("state", "-rf").exitCode()).isEqualTo(2);
        assertIsOneLine(root.run("state", "-rf").errors());
        assertThat(root.run("list", "--quiet").output()).contains("-rf\n");
    }

    @ParameterizedTest(name = "a file that is {0}")
    @MethodSource
    void badContent(String what, String content, String reason) throws IOException {
        assertIsCorrupt(withGood().with(BAD_FILE, content), reason);
    }

    static Stream<Arguments> badContent() {
        String whole = StateRoot.document(BAD, "\"running\"", 7, 7);
        return Stream.of(
                Arguments.of("empty", "", "empty"),
                Arguments.of("null", "null", "not a JSON object"),
                Arguments.of("an empty object", "{}", "has no id"),
                Arguments.of("cut", whole.substring(0, 100), "not valid JSON"),
                Arguments.of("two documents", whole + whole, "follows"),
                Arguments.of("a key given twice", "{\"id\":\"bad\"," + whole.substring(1), "Duplicate"),
                Arguments.of("10,000 levels deep", "{\"x\":" + "[".repeat(10_000), "not valid JSON"),
                Arguments.of("another container's", whole.replace("\"bad\"", "\"good\""), "another container's"),
                Arguments.of(
                        "another sandbox's",
                        whole.replace("\"sandbox\":{\"id\":\"bad", "\"sandbox\":{\"id\":\"b"),
                        "another"),
                Arguments.of("binary", "\u0000\u0001\u0002", "not"),
                Arguments.of("of an unknown status", whole.replace("\"running\"", "9"), "status"),
                Arguments.of("with a control character in it", "{\"id\":\"\u001b[2J\"}", "not valid JSON"),
                Arguments.of("with an escape sequence as its id", "{\"id\":\"\\u001b[2J\"}", "another container's"),
                Arguments.of("behind a byte order mark", "\ufeff" + whole, "not valid JSON"));
    }

    @Test
    void aGigabyte() throws IOException {
        StateRoot root = withGood();
        try (RandomAccessFile file =
                new RandomAccessFile(root.path().resolve(BAD_FILE).toFile(), "rw")) {
            file.setLength(1L << 30);
        }

        assertIsCorrupt(root, "1073741824 bytes");
    }

    @Test
    void aDirectory() throws IOException {
        StateRoot root = withGood();
        Files.createDirectory(root.path().resolve(BAD_FILE));

        assertIsCorrupt(root, "a directory");
    }

    @Test
    void aLinkAlsoToAGoodState() throws IOException {
        StateRoot root = withGood();
        Files.createSymbolicLink(root.path().resolve(BAD_FILE), Path.of("good_sandbox:good.state"));

        assertIsCorrupt(root, "a symbolic link");
    }

    @Test
    void aPipeThatNobodyWrites() throws IOException {
        StateRoot root = withGood();
        Command.run(SOON, List.of("mkfifo", root.path().resolve(BAD_FILE).toString()))
                .requireSuccess();

        assertIsCorrupt(root, "a FIFO");
    }

    @Test
    void aFileThatVanishesIsPassedOverInAListAndMissingForItself() throws IOException {
        StateRoot root = withGood();

        assertThat(root.run("state", "vanished/vanished").exitCode()).isEqualTo(3);
        assertThat(root.run("list").errors()).isEmpty();
    }

    @Test
    void rootsThatAreNone() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        for (String root : new String[] {folder.resolve("missing").toString(), file.toString(), "", "a\0b"}) {
            Statelab.Outcome outcome = Statelab.run("--root", root, "list");
            assertThat(outcome.exitCode()).isIn(2, 74);
            assertIsOneLine(outcome.errors());
        }
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void aRootBehindALinkIsFollowedAndOneWithStrangeCharactersTaken() throws IOException {
        StateRoot root = withGood();
        Path link = Files.createSymbolicLink(folder.resolve("link"), root.path());
        Path strange = folder.resolve("a*[b]?\n\u001b\u00e4");
        Files.createSymbolicLink(strange, root.path());

        assertThat(Statelab.run("--root", link.toString(), "list", "--quiet").output())
                .isEqualTo("good\n");
        assumeTrue(Files.exists(strange), "the locale cannot say that name");
        assertThat(Statelab.run("--root", strange.toString(), "list", "--quiet").exitCode())
                .isIn(0, 74);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "list --format xml",
                "list --sandbox",
                "list --sandboxes --sandbox good",
                "state",
                "state a b",
                "list --timeout soon",
                "list --store etcd://h:1/n",
                "list --store ftp:x",
                "list --root a --store file:b",
                "lab --time soon",
                "generate"
            })
    void commandLinesThatAreNone(String line) throws IOException {
        Statelab.Outcome outcome = Statelab.run(line.isEmpty() ? new String[0] : line.split(" ", -1));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertIsOneLine(outcome.errors());
    }

    private StateRoot withGood() throws IOException {
        return StateRoot.at(folder.resolve("root")).with("good/good");
    }

    private void assertIsCorrupt(StateRoot root, String reason) {
        before = root.snapshot();
        assertTimeoutPreemptively(SOON, () -> {
            for (String command : new String[] {"state", "show"}) {
                Statelab.Outcome outcome = root.run(command, "bad");
                assertThat(outcome.exitCode()).isEqualTo(6);
                assertThat(outcome.output()).isEmpty();
                assertIsOneLine(outcome.errors()).contains(BAD_FILE).contains(reason);
            }
            Statelab.Outcome list = root.run("list", "--format", "json");
            assertThat(list.exitCode()).isZero();
            assertThat(list.output()).contains("\"good\"").doesNotContain("\"bad\"");
            assertIsOneLine(list.errors()).contains(BAD_FILE);
            assertThat(root.run("list", "--quiet").output()).isEqualTo("bad\ngood\n");
            assertThat(root.run("resolve", "bad").output()).isEqualTo("bad/bad\n");
            assertThat(root.run("doctor").output()).contains("corrupt: " + BAD_FILE);
        });
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertIsOneLine(String errors) {
        assertThat(errors).startsWith("statelab: ").endsWith("\n");
        assertThat(errors.strip().chars().filter(c -> c < ' ' || c == 0x7f)).isEmpty();
        return assertThat(errors);
    }
}
