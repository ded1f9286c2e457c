package io.statelab.bench.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a figure was measured on. JMH's own result names the virtual machine only; without the rest two results cannot be
 * compared.
 *
 * <p>What cannot be found out has the value {@value #UNKNOWN}.
 *
 * @param facts by name, in the order in which they are written
 */
public record Environment(Map<String, String> facts) {
    static final String UNKNOWN = "unknown";

    private static final Path GOVERNOR = Path.of("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");

    public Environment {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * The environment of this process.
     *
     * @param folder where the measured directories are; its file system counts
     * @param source the project's folder, for the revision
     */
    public static Environment now(Path folder, Path source) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("cpu", valueIn(Path.of("/proc/cpuinfo"), "model name"));
        facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("governor", line(GOVERNOR));
        facts.put("memory", valueIn(Path.of("/proc/meminfo"), "MemTotal"));
        facts.put("kernel", System.getProperty("os.version", UNKNOWN));
        facts.put("architecture", System.getProperty("os.arch", UNKNOWN));
        facts.put("file system", fileSystem(folder));
        facts.put("java", System.getProperty("java.vm.name", "") + " " + Runtime.version());
        facts.put("java flags", flags());
        facts.put("revision", revision(source));
        facts.put("load average at the start", load());
        return new Environment(facts);
    }

    /** This, with the load that there is now, at the end of the measurement. */
    public Environment atEnd() {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put("load average at the end", load());
        return new Environment(more);
    }

    /** As a JSON object. */
    public String asJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static String load() {
        return line(Path.of("/proc/loadavg"));
    }

    private static String flags() {
        List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X"))
                .filter(flag -> !flag.contains("/")) // an archive's or a log's place says nothing
                .toList();
        return String.join(" ", flags);
    }

    private static String fileSystem(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.type();
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    private static String revision(Path source) {
        try {
            Process git = new ProcessBuilder("git", "-C", source.toString(), "describe", "--always", "--dirty")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0 ? answer.trim() : UNKNOWN;
        } catch (IOException e) {
            return UNKNOWN; // no git
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    private static String line(Path file) {
        try {
            return Files.readString(file).trim();
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    private static String valueIn(Path file, String key) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .orElse(UNKNOWN);
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
