package io.statelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents say of the program is so. */
class ReadmeTest {
    private static final Path PROJECT = Path.of("..");

    @Test
    void theFiguresAreThoseOfTheCommittedRun() throws IOException {
        assertThat(between(readme(), "<!-- figures:begin -->\n", "<!-- figures:end -->"))
                .isEqualTo(Files.readString(PROJECT.resolve("results/2026-11-24-reading/summary.md")));
    }

    @Test
    void everyCommandOfTheTableIsThereWithItsOptions() throws IOException {
        Matcher rows = Pattern.compile("(?m)^\\| `([a-z]+)([^`]*)` \\|").matcher(readme());
        int commands = 0;
        while (rows.find()) {
            String help = Statelab.run(rows.group(1), "--help").output();
            assertThat(help).as(rows.group(1)).contains("Usage: statelab " + rows.group(1));
            Matcher options = Pattern.compile("--[a-z-]+").matcher(rows.group(2));
            while (options.find()) {
                assertThat(help).contains(options.group());
            }
            commands++;
        }
        assertThat(commands).isEqualTo(7);
    }

    @Test
    void everyExitCodeOfTheTableIsOne() throws IOException {
        Matcher rows = Pattern.compile("(?m)^\\| ([0-9]+) \\|").matcher(readme());
        while (rows.find()) {
            int number = Integer.parseInt(rows.group(1));
            assertThat(Stream.of(ExitCode.values()).map(ExitCode::number)).contains(number);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Path document) throws IOException {
        Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(document));
        while (links.find()) {
            assertThat(document.resolveSibling(links.group(1))).exists();
        }
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT, 4)) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/latest/"))
                    .toList()
                    .stream();
        }
    }

    private static String readme() throws IOException {
        return Files.readString(PROJECT.resolve("README.md"));
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
