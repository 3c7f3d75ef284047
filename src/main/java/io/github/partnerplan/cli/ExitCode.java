package io.github.partnerplan.cli;

/** What the exit code says; 1 is kept for commands that give a verdict. */
final class ExitCode {

    static final int DONE = 0;

    /** A check found something it fails on. */
    static final int FOUND = 1;

    /** Wrong usage, or input from which nothing can be made. */
    static final int USAGE = 2;

    /** A failure of this program, or of the place it writes to. */
    static final int FAILURE = 3;

    private ExitCode() {}
}
