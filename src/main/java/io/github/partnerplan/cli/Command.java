package io.github.partnerplan.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One command: what it accepts, and what it does with it. */
interface Command {

    /** Its name, options and help. */
    CommandSpec spec();

    /** Carries it out and returns the exit code. */
    int run(Arguments arguments, Console console) throws Refusal;
}
