package io.statelab.cli;

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
    /** picocli takes none of these for an option's value. */
    private static final Set<String> COMMANDS =
            Set.of("list", "state", "resolve", "show", "doctor", "generate", "lab", "generate-completion");

    private final String[] arguments;
    private final GlobalOptions options = new GlobalOptions();
    private int next;
    private boolean plain = true;
    private @Nullable PlainCommand command;
    private @Nullable String timeout;

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
        return plain && found != null && found.isComplete() ? new Invocation(options, found.action()) : null;
    }

    private void word(String argument) {
        if (argument.isEmpty() || argument.startsWith("-")) {
            plain = false;
        } else if (command == null) {
            command = PlainCommand.of(argument);
            plain = command != null;
        } else {
            plain = !COMMANDS.contains(argument) && command.parameter(argument);
        }
    }

    private void option(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        String value = equals < 0 ? null : argument.substring(equals + 1);
        switch (name) {
            case "--root" -> {
                once(options.root);
                options.root = value(value);
            }
            case "--store" -> {
                once(options.store);
                options.store = value(value);
            }
            case "--timeout" -> {
                once(timeout);
                timeout = value(value);
                options.timeout = timeout;
            }
            case "--verbose" -> {
                plain &= value == null && !options.verbose;
                options.verbose = true;
            }
            default -> commandOption(name, value);
        }
    }

    private void commandOption(String name, @Nullable String value) {
        PlainCommand owner = command;
        if (owner == null) {
            plain = false;
        } else if (owner.takesValue(name)) {
            String taken = value(value); // which may end plain reading
            plain &= owner.value(name, taken);
        } else {
            plain &= value == null && owner.flag(name);
        }
    }

    private void once(@Nullable String earlier) {
        plain &= earlier == null;
    }

    /** The value behind the equals sign, else the next argument; what is no plain value ends plain reading. */
    private String value(@Nullable String given) {
        String value = given;
        if (value == null) {
            value = next < arguments.length ? arguments[next++] : "";
            plain &= !COMMANDS.contains(value);
        }
        plain &= !value.isEmpty() && !value.startsWith("-");
        return value;
    }
}
