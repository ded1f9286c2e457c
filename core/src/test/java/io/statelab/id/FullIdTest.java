package io.statelab.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "?", "[a]", "a\\", "a/b", "a\0", "a\n", "\u0661", "\u00e4", "a,b", "a b", "a:b"})
    void whatHasAnotherCharacterIsNoId(String text) {
        assertThatThrownBy(() -> FullId.root(text)).isInstanceOf(InvalidIdException.class);
        assertThatThrownBy(() -> FullId.requireId(text)).isInstanceOf(InvalidIdException.class);
        assertThatThrownBy(() -> new FullId("pod", text)).hasMessageStartingWith("invalid container id \"");
        assertThatThrownBy(() -> new FullId(text, "web")).hasMessageStartingWith("invalid sandbox id \"");
    }

    @Test
    void theMessageSaysWhichCharacterAndWhere() {
        assertThatThrownBy(() -> FullId.root("ab\u001bc"))
                .hasMessage("invalid sandbox id \"ab\\u001bc\": it has '\\u001b' at position 2; allowed are letters,"
                        + " digits and _ + . - (ASCII)");
    }

    @Test
    void theTwoPartsFitIntoOneFileName() {
        FullId longest = new FullId("s".repeat(100), "c".repeat(StateFileName.LONGEST_IDS - 100));

        assertThat(StateFileName.state(longest)).hasSize(255);
        assertThat(StateFileName.parseState(StateFileName.state(longest))).contains(longest);
        assertThatThrownBy(() -> new FullId("s".repeat(101), longest.containerId()))
                .isInstanceOf(InvalidIdException.class)
                .hasMessageContaining("241 characters");
    }

    @Test
    void sortsAsItsFileNameDoes() {
        List<FullId> ids = Arrays.asList(
                FullId.root("z9_pod"), new FullId("z9_pod", "z9_pod.x"), FullId.root("z9_poda"), FullId.root("Z"));
        ids.sort(null);

        assertThat(ids.stream().map(StateFileName::state)).isSorted();
        assertThat(ids.get(1)).isEqualTo(new FullId("z9_pod", "z9_pod.x"));
    }

    @Test
    void isReadFromWhatItPrints() {
        FullId id = new FullId("pod", "web.1");

        assertThat(FullId.parse(id.toString())).isEqualTo(id).hasSameHashCodeAs(id);
        assertThat(id.isRoot()).isFalse();
        assertThat(FullId.root("pod").isRoot()).isTrue();
        assertThatThrownBy(() -> FullId.parse("pod")).isInstanceOf(InvalidIdException.class);
        assertThatThrownBy(() -> FullId.parse("a/b/c")).isInstanceOf(InvalidIdException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad id! abc_sandbox:sb.state",
                "abc_sandbox:sb.state\n",
                "abc_sandbox:sb.State",
                "_sandbox:sb.state",
                "abc_sandbox:.state",
                "abc_sandbox:a_sandbox:b.state",
                "abc-sandbox:sb.state",
                "abc_sandbox:sb.lock",
                ".tmp",
                ""
            })
    void whatIsNoStateFilesNameIsRefused(String name) {
        byte[] bytes = ("xx" + name + "yy").getBytes(StandardCharsets.UTF_8);

        assertThat(StateFileName.parseState(name)).isEmpty();
        assertThat(StateFileName.parseState(bytes, 2, bytes.length - 4)).isEqualTo(Optional.empty());
        assertThat(StateFileName.isState(bytes, 2, bytes.length - 4)).isFalse();
    }

    @Test
    void aPrefixIsWhatAnIdMayBeginWith() {
        assertThat(IdPrefix.parse("pod/w").toString()).isEqualTo("pod/w");
        assertThat(IdPrefix.parse("w").matches(new FullId("pod", "web"))).isTrue();
        assertThat(IdPrefix.parse("other/w").matches(new FullId("pod", "web"))).isFalse();
        assertThat(IdPrefix.parse("pod").isExactly(FullId.root("pod"))).isTrue();
        assertThat(IdPrefix.parse("x".repeat(200)).asFullId()).isEmpty();
        assertThatThrownBy(() -> IdPrefix.parse("x".repeat(240))).isInstanceOf(InvalidIdException.class);
    }

    @Test
    void textFromOutsideIsPrintedOnOneLine() {
        assertThat(Printable.quoted("a\"\n\u001b\u202e\\")).isEqualTo("\"a\\\"\\n\\u001b\\u202e\\\\\"");
        assertThat(Printable.quoted("x".repeat(1_000))).hasSizeLessThan(350).endsWith("... (1000 characters)");
        assertThat(Printable.line("\u00e4 \u009b1;31m\u2028")).isEqualTo("\u00e4 \\u009b1;31m\\u2028");
    }
}
