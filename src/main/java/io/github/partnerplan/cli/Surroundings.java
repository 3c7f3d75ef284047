package io.github.partnerplan.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All that the program takes from outside besides its arguments: the three streams, the folder, the day and the environment.
 * Nothing else in the program asks the machine for any of them.
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Path workingDirectory,
        Supplier<LocalDate> today,
        Map<String, String> environment) {

    private static final int PLAIN_WIDTH = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 1 << 12),
                Path.of("").toAbsolutePath(),
                LocalDate::now,
                System.getenv());
    }

    /** The launcher knows whether a stream is a terminal and says so; without the launcher none is. */
    boolean isTerminal(String stream) {
        return environment.getOrDefault("PARTNERPLAN_TERMINAL", "").contains(stream);
    }

    /** Columns to write in: the terminal's, within reason, or 80. */
    int width() {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return Math.max(NARROWEST, Math.min(WIDEST, columns));
        } catch (NumberFormatException e) {
            return PLAIN_WIDTH;
        }
    }

    boolean mayColour(String stream, String option) {
        return switch (option) {
            case "always" -> true;
            case "never" -> false;
            default ->
                isTerminal(stream) && environment.getOrDefault("NO_COLOR", "").isEmpty();
        };
    }
}
