package io.github.partnerplan.source;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files made for one test, and what was found in them. */
final class Given {

    private static final Set<String> KNOWN = Set.of("id", "name", "partner", "amount", "stage");

    final Findings findings = new Findings();

    /** A file of its own name and content, gone when the tests end. */
    static InputFile file(String name, byte[] content) {
        try {
            Path path = Files.createTempFile("given", ".txt");
            path.toFile().deleteOnExit();
            Files.write(path, content);
            return new InputFile(name, path, content.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isKnown(String header) {
        return KNOWN.contains(header.toLowerCase(Locale.ROOT));
    }

    CsvFile csv(byte[] content) {
        return CsvFile.open(file("deals.csv", content), Given::isKnown, findings)
                .orElseThrow();
    }

    CsvFile csv(String content) {
        return csv(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Every row as the list of its values. */
    static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        table.forEach(row -> {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                values.add(row.value(i));
            }
            rows.add(values);
        });
        return rows;
    }

    /** The findings so far as {@code place severity id}. */
    List<String> found() {
        List<String> found = new ArrayList<>();
        for (Finding finding : findings.sorted()) {
            found.add(finding.where().words() + " " + finding.severity().word() + " " + finding.id());
        }
        return found;
    }

    List<String> messages() {
        return findings.sorted().stream().map(Finding::message).toList();
    }
}
