package io.statelab.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    @Test
    void namesWhatAFigureDependsOn(@TempDir Path folder) {
        Environment environment = Environment.now(folder, folder).atEnd();

        assertThat(environment.facts())
                .containsKeys("cpu", "processors", "governor", "kernel", "file system", "java", "java flags")
                .containsKeys("load average at the start", "load average at the end")
                .containsEntry("revision", Environment.UNKNOWN);
        assertThat(environment.facts().get("file system")).isNotEqualTo(Environment.UNKNOWN);
        assertThat(environment.asJson()).contains("\"kernel\" : \"" + System.getProperty("os.version"));
    }
}
