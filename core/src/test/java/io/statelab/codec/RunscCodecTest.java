package io.statelab.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.statelab.id.FullId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunscCodecTest {
    private static final String POD = "5f2c0e1d7a9b4c3e8f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6";
    private static final FullId WEB = new FullId(POD, "web.frontend-1");
    private static final FullId ABC = FullId.root("abc");

    private final RunscCodec codec = new RunscCodec();

    @Test
    void readsWhatARealRunscWrote() throws IOException {
        byte[] document = resource("web.frontend-1.state.json");
        ContainerState state = codec.decode(WEB, document);

        assertThat(state.status()).isEqualTo(Status.RUNNING);
        assertThat(state.sandboxPid()).isEqualTo(5447);
        assertThat(state.goferPid()).isPositive();
        assertThat(state.bundleDir()).isEqualTo("/srv/pod/app");
        assertThat(state.annotations()).containsEntry("io.kubernetes.cri.container-type", "container");
        assertThat(state.document()).isEqualTo(document).isNotSameAs(document);
    }

    @Test
    void refusesItCutAtAnyByte() throws IOException {
        byte[] document = new String(resource("abc.state.json"), StandardCharsets.UTF_8)
                .strip()
                .getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < document.length; length++) {
            byte[] cut = Arrays.copyOf(document, length);
            assertThatThrownBy(() -> codec.decode(ABC, cut))
                    .isInstanceOf(MalformedStateException.class)
                    .message()
                    .hasSizeLessThan(300)
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, created",
        "1, creating",
        "2, paused",
        "3, running",
        "4, stopped",
        "null, created",
        "'\"paused\"', paused",
        "'\"hibernating\"', hibernating"
    })
    void theStatusIsAWordOrAnOldNumber(String json, String status) throws IOException {
        assertThat(decode("\"status\":" + json).status().text()).isEqualTo(status);
    }

    @Test
    void whereThereIsNoStatusItIsCreated() throws IOException {
        assertThat(decode("\"owner\":\"x\"").status()).isEqualTo(Status.CREATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1", "\"\"", "1.5", "[]", "true", "99999999999999999999"})
    void anotherStatusIsRefused(String json) {
        assertThatThrownBy(() -> decode("\"status\":" + json)).isInstanceOf(MalformedStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "{}",
                "[]",
                "7",
                "\"abc\"",
                "{\"id\":\"abc\"}",
                "{\"id\":\"abc\",\"spec\":{}}x",
                "{\"id\":\"abc\",\"spec\":{}}{}",
                "{\"id\":\"abc\",\"spec\":{},\"id\":\"abc\"}",
                "{\"id\":\"abc\",\"spec\":{\"a\":1,\"a\":1}}",
                "{\"id\":\"abd\",\"spec\":{}}",
                "{\"id\":\"abc\",\"spec\":{},\"sandbox\":{\"id\":\"x\"}}",
                "{\"id\":\"abc\",\"spec\":{},\"saver\":{\"id\":{\"sandboxId\":\"x\"}}}",
                "{\"id\":\"abc\",\"spec\":[]}",
                "{\"id\":\"abc\",\"spec\":{},\"goferPid\":1e3}",
                "{\"id\":\"abc\",\"spec\":{},\"sandbox\":7}",
                "{'id':'abc','spec':{}}",
                "{\"id\":\"abc\",\"spec\":{},}",
                "\ufeff{\"id\":\"abc\",\"spec\":{}}"
            })
    void whatIsNoStateOfThatContainerIsRefused(String document) {
        assertThatThrownBy(() -> codec.decode(ABC, bytes(document)))
                .isInstanceOf(MalformedStateException.class)
                .message()
                .hasLineCount(1);
    }

    @Test
    void blanksBehindTheDocumentAreAccepted() throws IOException {
        assertThat(codec.decode(ABC, bytes("{\"id\":\"abc\",\"spec\":{}} \n\t "))
                        .id())
                .isEqualTo(ABC);
    }

    @Test
    void theLimitsAreKept() throws IOException {
        String deep = "\"x\":" + "[".repeat(RunscCodec.DEEPEST - 1) + "]".repeat(RunscCodec.DEEPEST - 1);
        String tooDeep = "\"x\":" + "[".repeat(RunscCodec.DEEPEST) + "]".repeat(RunscCodec.DEEPEST);

        assertThat(decode(deep).id()).isEqualTo(ABC);
        assertThatThrownBy(() -> decode(tooDeep)).isInstanceOf(MalformedStateException.class);
        assertThatThrownBy(() -> decode("\"x\":" + "[".repeat(1_000_000))).isInstanceOf(MalformedStateException.class);
        assertThatThrownBy(() -> codec.decode(ABC, new byte[RunscCodec.LARGEST + 1]))
                .hasMessageContaining("16777217 bytes");
        assertThat(decode("\"n\":" + "9".repeat(900)).id()).isEqualTo(ABC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void onlyUtf8IsRead(String charset) {
        byte[] document = "{\"id\":\"abc\",\"spec\":{},\"owner\":\"\u00e4\"}".getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> codec.decode(ABC, document)).isInstanceOf(MalformedStateException.class);
    }

    @Test
    void statesArePrintedAsRunscDoes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContainerState state =
                decode("\"bundleDir\":\"/b\",\"status\":\"running\",\"sandbox\":{\"id\":\"abc\",\"pid\":7}");

        OciStateWriter.writeList(List.of(state, state.observedAs(Status.STOPPED)), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "[{\"ociVersion\":\"1.0.2-dev\",\"id\":\"abc\",\"status\":\"running\",\"pid\":7,\"bundle\":\"/b\"},"
                                + "{\"ociVersion\":\"1.0.2-dev\",\"id\":\"abc\",\"status\":\"stopped\",\"pid\":-1,\"bundle\":\"/b\"}]\n");
    }

    @Test
    void noStatesAreAnEmptyArray() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OciStateWriter.writeList(List.of(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
    }

    private ContainerState decode(String members) throws MalformedStateException {
        return codec.decode(ABC, bytes("{\"id\":\"abc\",\"spec\":{}," + members + "}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = RunscCodecTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
