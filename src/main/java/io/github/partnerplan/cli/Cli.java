package io.github.partnerplan.cli;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.source.PlainText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole program as a function from arguments and surroundings to an exit code. */
public final class Cli {

    /** The version of this program; the build's own, as a test makes sure. */
    static final String VERSION = "0.1.0";

    /** In the order in which help lists them. */
    private static final List<String> COMMANDS =
            List.of("plan", "check", "diff", "partners", "explain", "schema", "init");

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
        Optional<Command> named = args.length == 0 ? Optional.empty() : command(args[0]);
        Optional<ParseResult> parsed = named.isPresent() ? parsedAlone(named.get(), args) : Optional.empty();
        return parsed.isPresent()
                ? carryOut(named.get(), new Arguments(parsed.get()), surroundings)
                : dispatchAmongAll(args, surroundings);
    }

    /**
     * What follows a command's name, read without the options of all the others, which would cost a tenth of a short run; empty
     * where help is asked for or the usage is wrong.
     */
    private static Optional<ParseResult> parsedAlone(Command command, String[] args) {
        try {
            ParseResult parsed = line(command.spec()).parseArgs(Arrays.copyOfRange(args, 1, args.length));
            return parsed.isUsageHelpRequested() ? Optional.empty() : Optional.of(parsed);
        } catch (ParameterException e) {
            return Optional.empty();
        }
    }

    /** For help and for wrong usage, whose words are about all commands. */
    private static int dispatchAmongAll(String[] args, Surroundings surroundings) {
        CommandSpec root = root();
        for (String name : COMMANDS) {
            root.addSubcommand(name, command(name).orElseThrow().spec());
        }
        CommandLine line = line(root);
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
        CommandSpec spec = sub.commandSpec();
        if (sub.isUsageHelpRequested()) {
            return print(help(spec.commandLine()), surroundings);
        }
        Command command = command(spec.name()).orElseThrow();
        return carryOut(command, new Arguments(sub), surroundings);
    }

    private static Optional<Command> command(String name) {
        return switch (name) {
            case "plan" -> Optional.of(new PlanCommand());
            case "check" -> Optional.of(new CheckCommand());
            case "diff" -> Optional.of(new DiffCommand());
            case "partners" -> Optional.of(new PartnersCommand());
            case "explain" -> Optional.of(new ExplainCommand());
            case "schema" -> Optional.of(new SchemaCommand());
            case "init" -> Optional.of(new InitCommand());
            default -> Optional.empty();
        };
    }

    private static CommandLine line(CommandSpec spec) {
        return new CommandLine(spec).setPosixClusteredShortOptionsAllowed(false);
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
                        "Exit codes: 0 done; 1 check found something, or diff --exit-code a difference; 2 wrong usage, or nothing can be made of the input; 3 a fault of this program.");
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
        String what = e instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : e.getMessage();
        Console.print(surroundings.err(), "partnerplan: " + PlainText.clean(String.valueOf(what)) + "\n" + HINT);
        return ExitCode.USAGE;
    }

    /** The first word that nobody knows, and the command or option it is nearest to. */
    private static String unmatched(UnmatchedArgumentException e) {
        String given = e.getUnmatched().get(0);
        CommandLine command = e.getCommandLine();
        if (given.startsWith("-")) {
            Set<String> options = command.getCommandSpec().optionsMap().keySet();
            boolean isOneLetter = given.length() <= 2;
            return "there is no option " + PlainText.quoted(given)
                    + (isOneLetter ? "" : DidYouMean.hint(given, new TreeSet<>(options)));
        }
        return command.getParent() == null
                ? "there is no command " + PlainText.quoted(given)
                        + DidYouMean.hint(
                                given, new TreeSet<>(command.getSubcommands().keySet()))
                : PlainText.quoted(given) + " is more than partnerplan " + command.getCommandName() + " takes";
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
