package io.github.partnerplan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One run of the whole program inside the test's own process, on a fixed day, and what came of it. */
record Run(int exit, String out, String err) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static Run of(Path folder, String... args) {
        return of(folder, List.of(args), Map.of(), new byte[0]);
    }

    static Run of(Path folder, List<String> args, Map<String, String> environment, byte[] stdin) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(stdin), out, err, folder.toAbsolutePath(), () -> TODAY, environment);
        int exit = Cli.run(args.toArray(new String[0]), surroundings);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
