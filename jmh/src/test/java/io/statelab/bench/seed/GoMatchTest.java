package io.statelab.bench.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Go's {@code filepath.Match} is documented to do. */
class GoMatchTest {

    @ParameterizedTest
    @CsvSource({
        "abc, abc",
        "*, abc",
        "*c, abc",
        "a*, a",
        "a*, abc",
        "a*b*c*d*e*/f, axbxcxdxe/f",
        "a*b?c*x, abxbbxdbxebxczzx",
        "ab[c], abc",
        "ab[b-d], abc",
        "ab[^e-g], abc",
        "a\\*b, a*b",
        "a?b, a☺b",
        "[\\]a], ]",
        "[\\-x], -",
        "[x\\-], -",
        "a[b]c*_sandbox:*.state, abc_sandbox:abc.state",
    })
    void matches(String pattern, String name) {
        assertThat(GoMatch.matches(pattern, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a*, ab/c",
        "a*b*c*d*e*/f, axbxcxdxexxx/fff",
        "a*b?c*x, abxbbxdbxebxczzy",
        "ab[e-g], abc",
        "ab[^c], abc",
        "a\\*b, ab",
        "*x, xxxy",
        "a?b, a/b",
        "abc, abcd",
        "'', a",
    })
    void doesNotMatch(String pattern, String name) {
        assertThat(GoMatch.matches(pattern, name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]a]", "[-]", "[x-]", "[-x]", "[a-b-c]", "[", "[^", "[^bc", "a[", "a\\", "x*["})
    void isMalformed(String pattern) {
        assertThatThrownBy(() -> GoMatch.matches(pattern, "a")).isInstanceOf(IllegalArgumentException.class);
    }
}
