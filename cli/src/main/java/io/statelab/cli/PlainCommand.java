package io.statelab.cli;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The short commands as their plain command lines have them: which words they take, and what these make. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are those of Set.of
enum PlainCommand {
    STATE(true, Set.of("--no-check"), Set.of()),
    SHOW(true, Set.of(), Set.of()),
    RESOLVE(true, Set.of(), Set.of("--format")),
    LIST(false, Set.of("--quiet", "--sandboxes", "--no-check"), Set.of("--format", "--sandbox"));

    private final boolean takesId;
    private final Set<String> flags;
    private final Set<String> options;

    PlainCommand(boolean takesId, Set<String> flags, Set<String> options) {
        this.takesId = takesId;
        this.flags = flags;
        this.options = options;
    }

    /**
     * What stands behind a command's name.
     *
     * @param id the parameter, if one is given
     * @param flags the options without a value
     * @param options the others with theirs
     */
    record Words(@Nullable String id, Set<String> flags, Map<String, String> options) {
        boolean has(String flag) {
            return flags.contains(flag);
        }
    }

    /** The command called {@code name}; null if it is none that is read plainly. */
    static @Nullable PlainCommand of(String name) {
        return switch (name) {
            case "state" -> STATE;
            case "show" -> SHOW;
            case "resolve" -> RESOLVE;
            case "list" -> LIST;
            default -> null;
        };
    }

    /** Whether {@code name} is an option of it that has no value. */
    boolean hasFlag(String name) {
        return flags.contains(name);
    }

    /** Whether {@code name} is an option of it that has a value. */
    boolean hasOption(String name) {
        return options.contains(name);
    }

    /** The command with {@code words}, which it has; null if they do not make one. */
    @Nullable
    Action action(Words words) {
        String format = words.options().getOrDefault("--format", "text");
        boolean formatKnown = format.equals("text") || format.equals("json");
        if (takesId != (words.id() != null) || !formatKnown) {
            return null;
        }
        String id = words.id() == null ? "" : words.id();
        Format parsed = format.equals("json") ? Format.JSON : Format.TEXT;
        return switch (this) {
            case STATE -> state(id, words);
            case SHOW -> show(id);
            case RESOLVE -> resolve(id, parsed);
            case LIST -> list(parsed, words);
        };
    }

    private static Action state(String id, Words words) {
        StateCommand command = new StateCommand();
        command.id = id;
        command.noCheck = words.has("--no-check");
        return command;
    }

    private static Action show(String id) {
        ShowCommand command = new ShowCommand();
        command.id = id;
        return command;
    }

    private static Action resolve(String id, Format format) {
        ResolveCommand command = new ResolveCommand();
        command.id = id;
        command.format.chosen = format;
        return command;
    }

    private static Action list(Format format, Words words) {
        ListCommand command = new ListCommand();
        command.quiet = words.has("--quiet");
        command.sandboxes = words.has("--sandboxes");
        command.noCheck = words.has("--no-check");
        command.sandbox = words.options().get("--sandbox");
        command.format.chosen = format;
        return command;
    }
}
