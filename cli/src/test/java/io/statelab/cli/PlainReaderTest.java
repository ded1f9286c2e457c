package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that is read plainly is read as picocli reads it; what picocli refuses is never read plainly. */
class PlainReaderTest {
    private static final int LINES = 20_000;
    private static final List<String> WORDS = List.of(
            "state",
            "list",
            "resolve",
            "show",
            "doctor",
            "generate",
            "lab",
            "help",
            "abc",
            "pod/abc",
            "-rf",
            "-",
            "--",
            "",
            "a b",
            "@file",
            "--root",
            "--root=/r",
            "--root=",
            "--root=list",
            "/r",
            "--store",
            "--store=file:/r",
            "--timeout",
            "--timeout=1s",
            "1s",
            "nonsense",
            "--verbose",
            "--verbose=true",
            "--quiet",
            "-q",
            "--qui",
            "--sandboxes",
            "--sandbox",
            "--sandbox=pod",
            "--no-check",
            "--format",
            "--format=json",
            "json",
            "text",
            "xml",
            "--help",
            "-h",
            "--version",
            "--unknown",
            "\"abc\"",
            "--format=JSON",
            "generate-completion");

    @Test
    void manyLinesAreReadAsPicocliReadsThem() {
        Random random = new Random(20_261_124);
        int plain = 0;
        int complete = 0;
        for (int i = 0; i < LINES; i++) {
            String[] line = line(random);
            Invocation read = PlainReader.read(line);
            if (read != null) {
                plain++;
                complete += read.action() instanceof ListCommand ? 0 : 1;
                assertThat(describe(read)).as(Arrays.toString(line)).isEqualTo(byPicocli(line));
            }
        }
        assertThat(plain).isGreaterThan(LINES / 50);
        assertThat(complete).isGreaterThan(LINES / 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state abc",
                "--root /r state abc",
                "state abc --root=/r --no-check",
                "list",
                "list --quiet --sandboxes --format json",
                "list --sandbox pod --no-check --verbose",
                "resolve ab --format=json --timeout 5s",
                "show pod/abc --store file:/r"
            })
    void usualLinesAreReadPlainly(String line) {
        String[] arguments = line.split(" ", -1);
        Invocation read = PlainReader.read(arguments);

        assertThat(read).isNotNull();
        assertThat(describe(read)).isEqualTo(byPicocli(arguments));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "state", "state --help", "--help", "--version", "doctor", "lab", "state a b", "list x"})
    void whatIsNotPlainIsLeftToPicocli(String line) {
        assertThat(PlainReader.read(line.isEmpty() ? new String[0] : line.split(" ", -1)))
                .isNull();
    }

    /** A line of a few words; half of them begin as a usual one does, so that many can be read. */
    private static String[] line(Random random) {
        List<String> words = new ArrayList<>();
        if (random.nextBoolean()) {
            words.add(WORDS.get(random.nextInt(4)));
            words.add("abc");
        }
        int more = random.nextInt(5);
        for (int i = 0; i < more; i++) {
            words.add(random.nextInt(words.size() + 1), WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toArray(String[]::new);
    }

    private static String byPicocli(String[] line) {
        try {
            Invocation read = new PicocliReader().read(line, new StandardOutput(new ByteArrayOutputStream()));
            return read == null ? "answered" : describe(read);
        } catch (UsageException e) {
            return "refused";
        }
    }

    private static String describe(Invocation invocation) {
        return fields(invocation.options()) + " "
                + invocation.action().getClass().getSimpleName() + fields(invocation.action());
    }

    private static Map<String, @Nullable Object> fields(Object object) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        try {
            for (Field field : object.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    values.put(field.getName(), field.get(object));
                }
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return values;
    }
}
