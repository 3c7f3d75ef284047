package io.github.partnerplan.cli;

import io.github.partnerplan.source.PlainText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole program as a function from arguments and surroundings to an exit code. */
public final class Cli {

    /** The version of this program; the build's own, as a test makes sure. */
    static final String VERSION = "0.1.0";

    private static final String HINT = "Run partnerplan --help to see what there is.\n";

    private Cli() {}

    static int run(String[] args, Surroundings surroundings) {
        try {
            return dispatch(args, surroundings);
        } catch (ParameterException e) {
            return usage(e, surroundings);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Console.print(surroundings.err(), "partnerplan: " + fault(e) + "\n");
            return ExitCode.FAILURE;
        }
    }

    private static int dispatch(String[] args, Surroundings surroundings) {
        CommandSpec root = root();
        List<Command> commands = List.of(new PlanCommand(), new ExplainCommand());
        for (Command command : commands) {
            root.addSubcommand(command.spec().name(), command.spec());
        }
        CommandLine line = new CommandLine(root);
        line.setPosixClusteredShortOptionsAllowed(false);
        ParseResult parsed = line.parseArgs(args);
        if (parsed.isVersionHelpRequested()) {
            return print("partnerplan " + VERSION + "\n", surroundings);
        }
        if (!parsed.hasSubcommand()) {
            boolean isAsked = parsed.isUsageHelpRequested();
            print(help(line), surroundings, !isAsked);
            return isAsked ? ExitCode.DONE : ExitCode.USAGE;
        }
        ParseResult sub = parsed.subcommand();
        if (sub.isUsageHelpRequested()) {
            return print(help(sub.commandSpec().commandLine()), surroundings);
        }
        for (Command command : commands) {
            if (command.spec().name().equals(sub.commandSpec().name())) {
                return carryOut(command, new Arguments(sub), surroundings);
            }
        }
        throw new IllegalStateException("no such command: " + sub.commandSpec().name());
    }

    private static CommandSpec root() {
        CommandSpec root = Options.command("partnerplan", "Plans a company's partner program from text files.");
        root.addOption(CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help.")
                .build());
        root.addOption(CommandLine.Model.OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print the version.")
                .build());
        root.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .footer(
                        "",
                        "Exit codes: 0 done; 2 wrong usage, or nothing can be made of the input; 3 a fault of this program.");
        return root;
    }

    private static int carryOut(Command command, Arguments arguments, Surroundings surroundings) {
        try {
            return command.run(arguments, new Console(surroundings, arguments));
        } catch (Refusal e) {
            Console.print(surroundings.err(), "partnerplan: " + e.words() + "\n");
            return e.exitCode();
        }
    }

    private static int usage(ParameterException e, Surroundings surroundings) {
        StringBuilder text = new StringBuilder("partnerplan: ")
                .append(PlainText.clean(String.valueOf(e.getMessage())))
                .append('\n');
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            text.append("Did you mean: ")
                    .append(String.join(", ", unmatched.getSuggestions()))
                    .append("?\n");
        }
        Console.print(surroundings.err(), text.append(HINT).toString());
        return ExitCode.USAGE;
    }

    private static String fault(Throwable e) {
        String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        String what = e instanceof OutOfMemoryError ? "out of memory" : PlainText.clean(String.valueOf(e));
        return "a fault of this program, not of your files: " + what + where
                + "\nPlease report this line with the command that led to it.";
    }

    private static String help(CommandLine line) {
        StringWriter text = new StringWriter();
        line.usage(new PrintWriter(text), CommandLine.Help.Ansi.OFF);
        return text.toString().replace("\r\n", "\n");
    }

    private static int print(String text, Surroundings surroundings) {
        return print(text, surroundings, false);
    }

    private static int print(String text, Surroundings surroundings, boolean isError) {
        Console.print(isError ? surroundings.err() : surroundings.out(), text);
        return ExitCode.DONE;
    }
}
