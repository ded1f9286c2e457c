package io.statelab.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTableTest {
    private static final Path COMMITTED = Path.of("../results/2026-11-24-reading");

    @Test
    void aRowForEachSizeAndAColumnForEachStrategy(@TempDir Path folder) throws IOException {
        Path json = Files.writeString(folder.resolve("jmh.json"), """
                [{"benchmark":"a.b.ListBenchmark.all","params":{"entries":"10","strategy":"seed"},
                  "primaryMetric":{"score":1234.56,"scoreError":"NaN","rawData":[[1,2]],"scoreUnit":"us/op"},
                  "secondaryMetrics":{"gc.alloc.rate.norm":{"score":2000.4,"scoreUnit":"B/op"}}},
                 {"benchmark":"a.b.ListBenchmark.all","params":{"entries":"10","strategy":"scan"},
                  "primaryMetric":{"score":1.0,"scoreUnit":"us/op"},"secondaryMetrics":{}}]
                """);

        assertThat(ResultTable.ofFile(json))
                .isEqualTo("| ListBenchmark.all | seed | scan |\\n| --- | ---: | ---: |\\n".replace("\\n", "\n")
                        + "| 10 | 1,234.6 us/op, 2,000 B | 1.0 us/op, 0 B |\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jmh-full", "jmh-load"})
    void theCommittedTablesAreMadeOfTheCommittedResults(String name) throws IOException {
        assertThat(Files.readString(COMMITTED.resolve(name + ".md")))
                .isEqualTo(ResultTable.ofFile(COMMITTED.resolve(name + ".json")));
    }
}
