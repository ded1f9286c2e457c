package io.statelab.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void saysNothingToAFile() {
        try (Progress progress = new Progress(out, false)) {
            progress.step(1, 2, "measuring");
        }

        assertThat(written.size()).isZero();
    }

    @Test
    void namesTheStepOnATerminalAndLeavesAnEmptyLine() {
        try (Progress progress = new Progress(out, true)) {
            progress.step(1, 2, "measuring");
        }

        String text = written.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("[1/2] measuring").endsWith("\r");
        assertThat(text.substring(text.lastIndexOf('\r', text.length() - 2)).strip())
                .isEmpty();
    }
}
