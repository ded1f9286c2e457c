package io.statelab.bench.run;

import io.statelab.bench.fixture.MadeDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * A run of some benchmarks by JMH, each in a virtual machine of its own, with JMH's result file as it writes it.
 *
 * <p>By itself JMH ends well when a benchmark fails, with an empty result. Here a benchmark that fails, or of which
 * there is no result, fails the run.
 */
public final class BenchmarkRun {
    private final Path folder;
    private final Path result;
    private final Path log;

    /**
     * @param folder where made directories are kept for all virtual machines of the run; the caller removes it
     * @param result where JMH's result goes, as JSON
     * @param log where goes what JMH prints
     */
    public BenchmarkRun(Path folder, Path result, Path log) {
        this.folder = folder;
        this.result = result;
        this.log = log;
    }

    /**
     * How long to measure.
     *
     * @param forks how many virtual machines for each benchmark
     * @param warmups iterations that do not count
     * @param iterations iterations that count
     * @param millis how long an iteration takes
     */
    public record Effort(int forks, int warmups, int iterations, int millis) {
        /** Enough to see that everything works, and differences of several times. */
        public static final Effort SHORT = new Effort(1, 1, 2, 300);
    }

    /** A parameter's value; the others that it has are left out. */
    public record Choice(String parameter, List<String> values) {}

    /**
     * Runs.
     *
     * @param include regular expressions, one for each benchmark's name
     * @return one result for each benchmark and choice of parameters
     * @throws IOException if one failed, or gave no result
     */
    public Collection<RunResult> run(List<String> include, List<Choice> choices, Effort effort) throws IOException {
        System.setProperty("jmh.ignoreLock", "true"); // another user's lock file in a common folder would stop us
        ChainedOptionsBuilder options = new OptionsBuilder()
                .shouldFailOnError(true)
                .forks(effort.forks())
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.millis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.millis()))
                .jvmArgsPrepend("-D" + MadeDirectory.FOLDER_PROPERTY + "=" + folder)
                .resultFormat(ResultFormatType.JSON)
                .result(result.toString())
                .output(log.toString());
        include.forEach(options::include);
        for (Choice choice : choices) {
            options.param(choice.parameter(), choice.values().toArray(String[]::new));
        }
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            requireAll(include, results);
            return results;
        } catch (RunnerException e) {
            throw new IOException("a benchmark failed: " + e.getMessage() + "; what JMH printed is in " + log, e);
        }
    }

    private void requireAll(List<String> include, Collection<RunResult> results) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        results.forEach(result -> found.add(result.getParams().getBenchmark()));
        List<String> missing = new ArrayList<>(include);
        missing.removeIf(expression -> found.stream()
                .anyMatch(name -> java.util.regex.Pattern.compile(expression)
                        .matcher(name)
                        .find()));
        if (!missing.isEmpty() || Files.size(result) == 0) {
            throw new IOException("no result of " + missing + "; what JMH printed is in " + log);
        }
    }
}
