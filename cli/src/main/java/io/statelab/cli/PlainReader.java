package io.statelab.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain command lines of the short commands without picocli, whose classes take longer to load than such a
 * command takes to run.
 *
 * <p>What it does not know word for word (help, a mistake, an option given twice, a value that looks like an option) it
 * leaves to {@link PicocliReader}, so there is one source of errors and of help. Where it does read a line, it reads it
 * as picocli would: a test compares the two. Used once.
 */
final class PlainReader {
    /** picocli takes none of these for an option's value, or only in some places. */
    private static final Set<String> COMMANDS =
            Set.of("list", "state", "resolve", "show", "doctor", "generate", "lab", "generate-completion");

    private static final Set<String> GLOBAL_OPTIONS = Set.of("--root", "--store", "--timeout");
    private static final String VERBOSE = "--verbose";

    private final String[] arguments;
    private final Set<String> flags = new HashSet<>();
    private final Map<String, String> options = new HashMap<>();
    private int next;
    private boolean plain = true;
    private @Nullable PlainCommand command;
    private @Nullable String id;

    private PlainReader(String[] arguments) {
        this.arguments = arguments;
    }

    /** What {@code arguments} say; null if they are not plain. */
    static @Nullable Invocation read(String[] arguments) {
        return new PlainReader(arguments).read();
    }

    private @Nullable Invocation read() {
        while (plain && next < arguments.length) {
            String argument = arguments[next++];
            if (argument.startsWith("--")) {
                option(argument);
            } else {
                word(argument);
            }
        }
        PlainCommand found = command;
        if (!plain || found == null) {
            return null;
        }
        Action action = found.action(new PlainCommand.Words(id, flags, options));
        return action == null ? null : new Invocation(globalOptions(), action);
    }

    private void word(String argument) {
        if (command == null) {
            command = PlainCommand.of(argument);
            plain = command != null;
        } else {
            plain = id == null && isPlainValue(argument);
            id = argument;
        }
    }

    private void option(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        if (takesValue(name)) {
            String value = equals < 0 ? nextArgument() : argument.substring(equals + 1);
            boolean first = options.put(name, value) == null;
            plain = first && isPlainValue(value);
        } else {
            plain = equals < 0 && isFlag(name) && flags.add(name);
        }
    }

    private String nextArgument() {
        return next < arguments.length ? arguments[next++] : "";
    }

    private boolean takesValue(String name) {
        return GLOBAL_OPTIONS.contains(name) || (command != null && command.hasOption(name));
    }

    private boolean isFlag(String name) {
        return name.equals(VERBOSE) || (command != null && command.hasFlag(name));
    }

    private static boolean isPlainValue(String text) {
        return !text.isEmpty() && !text.startsWith("-") && !COMMANDS.contains(text);
    }

    private GlobalOptions globalOptions() {
        GlobalOptions global = new GlobalOptions();
        global.root = options.get("--root");
        global.store = options.get("--store");
        global.timeout = options.getOrDefault("--timeout", Timeout.DEFAULT);
        global.verbose = flags.contains(VERBOSE);
        return global;
    }
}
