package io.github.partnerplan.cli;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Cli.run(args, Surroundings.ofProcess()));
    }
}
