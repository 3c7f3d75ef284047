package io.github.partnerplan.cli;

/** The command cannot be carried out as asked; the message tells the user why, in one line or two. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    Refusal(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    static Refusal usage(String message) {
        return new Refusal(message, ExitCode.USAGE);
    }

    int exitCode() {
        return exitCode;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
