package io.statelab.properties.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Counts properties and tries, and keeps what is said of those that fail. */
final class PropertyListener implements TestExecutionListener {
    private static final Pattern TRIES = Pattern.compile("tries = (\\d+)");
    private static final Pattern SEED = Pattern.compile("seed = (-?\\d+)");

    private final List<String> failures = new ArrayList<>();
    private final Map<String, String> reports = new HashMap<>();
    private int properties;
    private long tries;

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        reports.merge(
                test.getUniqueId(), String.join("\n", entry.getKeyValuePairs().values()), (a, b) -> a + "\n" + b);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String report = reports.getOrDefault(test.getUniqueId(), "");
        if (test.isTest()) {
            properties++;
            tries += number(TRIES, report);
        }
        if (result.getStatus() != Status.SUCCESSFUL) {
            failures.add(describe(test, result, report));
        }
    }

    PropertyReport report() {
        return new PropertyReport(properties, tries, failures);
    }

    private static String describe(TestIdentifier test, TestExecutionResult result, String report) {
        String reason = result.getThrowable().map(Throwable::getMessage).orElse("no reason given");
        Matcher seed = SEED.matcher(report);
        return test.getDisplayName() + ": "
                + String.valueOf(reason).strip().lines().findFirst().orElse("no reason given")
                + (seed.find() ? " (seed " + seed.group(1) + ")" : "");
    }

    private static long number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
