package io.statelab.cli;

import org.jspecify.annotations.Nullable;

/** One of the short commands while its plain command line is read. Each answer is false if that is not plain. */
abstract class PlainCommand {

    /** The command called {@code name}; null if it is none that is read plainly. */
    static @Nullable PlainCommand of(String name) {
        return switch (name) {
            case "state" -> new PlainState();
            case "list" -> new PlainList();
            case "resolve" -> new PlainResolve();
            case "show" -> new PlainShow();
            default -> null;
        };
    }

    /** Takes the next parameter. */
    abstract boolean parameter(String text);

    /** Takes an option without a value. */
    boolean flag(String name) {
        return false;
    }

    /** Whether {@code name} is an option with a value. */
    boolean takesValue(String name) {
        return false;
    }

    /** Takes an option with a value. */
    boolean value(String name, String value) {
        return false;
    }

    /** Whether it has all it needs. */
    abstract boolean isComplete();

    /** The command itself. */
    abstract Action action();

    private static final class PlainState extends PlainCommand {
        private final StateCommand command = new StateCommand();

        @Override
        boolean parameter(String text) {
            boolean first = command.id.isEmpty();
            command.id = text;
            return first;
        }

        @Override
        boolean flag(String name) {
            boolean known = name.equals("--no-check") && !command.noCheck;
            command.noCheck = true;
            return known;
        }

        @Override
        boolean isComplete() {
            return !command.id.isEmpty();
        }

        @Override
        Action action() {
            return command;
        }
    }

    private static final class PlainShow extends PlainCommand {
        private final ShowCommand command = new ShowCommand();

        @Override
        boolean parameter(String text) {
            boolean first = command.id.isEmpty();
            command.id = text;
            return first;
        }

        @Override
        boolean isComplete() {
            return !command.id.isEmpty();
        }

        @Override
        Action action() {
            return command;
        }
    }

    private static final class PlainResolve extends PlainCommand {
        private final ResolveCommand command = new ResolveCommand();
        private boolean formatGiven;

        @Override
        boolean parameter(String text) {
            boolean first = command.id.isEmpty();
            command.id = text;
            return first;
        }

        @Override
        boolean takesValue(String name) {
            return name.equals("--format");
        }

        @Override
        boolean value(String name, String value) {
            boolean plain = !formatGiven && (value.equals("json") || value.equals("text"));
            formatGiven = true;
            command.format = value.equals("json") ? Format.JSON : Format.TEXT;
            return plain;
        }

        @Override
        boolean isComplete() {
            return !command.id.isEmpty();
        }

        @Override
        Action action() {
            return command;
        }
    }

    private static final class PlainList extends PlainCommand {
        private final ListCommand command = new ListCommand();
        private boolean formatGiven;

        @Override
        boolean parameter(String text) {
            return false;
        }

        @Override
        boolean flag(String name) {
            return switch (name) {
                case "--quiet" -> !command.quiet && (command.quiet = true);
                case "--sandboxes" -> !command.sandboxes && (command.sandboxes = true);
                case "--no-check" -> !command.noCheck && (command.noCheck = true);
                default -> false;
            };
        }

        @Override
        boolean takesValue(String name) {
            return name.equals("--format") || name.equals("--sandbox");
        }

        @Override
        boolean value(String name, String value) {
            if (name.equals("--sandbox")) {
                boolean first = command.sandbox == null;
                command.sandbox = value;
                return first;
            }
            boolean plain = !formatGiven && (value.equals("json") || value.equals("text"));
            formatGiven = true;
            command.format = value.equals("json") ? Format.JSON : Format.TEXT;
            return plain;
        }

        @Override
        boolean isComplete() {
            return true;
        }

        @Override
        Action action() {
            return command;
        }
    }
}
