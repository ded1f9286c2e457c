package io.statelab.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads every command line, by picocli, and answers the ones that only ask for help. */
final class PicocliReader {
    private final GlobalOptions options = new GlobalOptions();
    private final CommandLine commandLine = new CommandLine(options).setExpandAtFiles(false);

    PicocliReader() {
        for (CommandLine command : commandLine.getSubcommands().values()) {
            describeExitCodes(command);
        }
        describeExitCodes(commandLine);
    }

    /**
     * Reads {@code arguments}.
     *
     * @param output for help
     * @return null if they asked for something that was answered right away
     * @throws UsageException if they make no command
     */
    @Nullable
    Invocation read(String[] arguments, StandardOutput output) {
        PrintWriter writer = new PrintWriter(output, false, StandardCharsets.UTF_8);
        commandLine.setOut(writer);
        try {
            ParseResult result = commandLine.parseArgs(arguments);
            boolean answered = CommandLine.printHelpIfRequested(result);
            Invocation invocation = answered ? null : invocation(result);
            writer.flush();
            return invocation;
        } catch (ParameterException e) {
            throw new UsageException(describe(e));
        }
    }

    private @Nullable Invocation invocation(ParseResult result) {
        List<CommandLine> commands = result.asCommandLineList();
        CommandLine last = commands.get(commands.size() - 1);
        Object command = last.getCommand();
        if (command instanceof Action action) {
            return new Invocation(options, action);
        }
        if (command instanceof Runnable builtIn) {
            builtIn.run();
            return null;
        }
        throw new UsageException("no command is given; see \"statelab --help\" for what there is");
    }

    private static String describe(ParameterException e) {
        return e.getMessage() + "; see \"" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help\"";
    }

    private static void describeExitCodes(CommandLine command) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            meanings.put(" " + code.number(), code.meaning());
        }
        command.getCommandSpec().usageMessage().exitCodeListHeading("Exit codes:%n");
        command.getCommandSpec().usageMessage().exitCodeList(meanings);
    }
}
