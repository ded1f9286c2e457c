package io.statelab;

import static org.assertj.core.api.Assertions.assertThat;

import io.statelab.codec.ContainerState;
import io.statelab.file.RunscStateStores;
import io.statelab.id.FullId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README compiles, runs, and is the one that the README shows. */
class TutorialTest {
    private static final String DOCUMENT = """
            {"id":"%s","spec":{},"status":"stopped","sandbox":{"id":"pod","pid":0},"bundleDir":"/srv"}""";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @TempDir
    private Path root;

    @Test
    void theExampleRuns() throws IOException {
        Files.writeString(root.resolve("pod_sandbox:pod.state"), DOCUMENT.formatted("pod"));
        Files.writeString(root.resolve("web-1_sandbox:pod.state"), DOCUMENT.formatted("web-1"));
        Files.writeString(root.resolve("web-2_sandbox:pod.state"), "{\"id\":");

        tutorial(root);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("pod/web-1 is stopped")
                .contains("pod/pod")
                .contains("web-2_sandbox:pod.state");
    }

    @Test
    void theReadmeShowsIt() throws IOException {
        String source =
                between(Path.of("src/test/java/io/statelab/TutorialTest.java"), "// tutorial:begin", "// tutorial:end");
        String readme = between(Path.of("../README.md"), "```java\n", "```");

        assertThat(readme.strip()).isEqualTo(source.stripIndent().strip());
        assertThat(source.lines().filter(line -> !line.isBlank()).count()).isLessThanOrEqualTo(15);
    }

    private void tutorial(Path root) throws IOException {
        // tutorial:begin
        try (StateStore<ContainerState> store = RunscStateStores.open(root)) {
            FullId id = store.resolve("web-1"); // or any beginning of it that no other id shares
            ContainerState state = store.load(id, LoadOptions.CHECKED);
            out.println(id + " is " + state.status() + ", its bundle is " + state.bundleDir());

            for (LoadResult<ContainerState> result :
                    store.loadAll(store.inSandbox("pod"), LoadOptions.CHECKED).toList()) {
                if (result instanceof LoadResult.Loaded<ContainerState> loaded) {
                    out.println(loaded.id() + " " + loaded.state().status());
                } else if (result instanceof LoadResult.Corrupt<ContainerState> corrupt) {
                    out.println(corrupt.error().getMessage()); // names the file and the reason
                }
            }
        }
        // tutorial:end
    }

    private static String between(Path file, String begin, String end) throws IOException {
        String text = Files.readString(file);
        int from = text.lastIndexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
