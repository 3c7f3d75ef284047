package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ledger of a million deals is streamed, not held: it is planned in a JVM of its own with a heap of 256 MB. */
class LargeLedgerTest {

    private static final int DEALS = 1_000_000;
    private static final int PARTNERS = 500;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Path FOLDER = Path.of("target", "large-ledger");
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    /** What the plan has to find: the won deals of the twelve months, and those of them that a partner sourced. */
    private long won;

    private long sourced;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(FOLDER);
        try (BufferedWriter deals = Files.newBufferedWriter(FOLDER.resolve("deals.csv"), StandardCharsets.UTF_8)) {
            deals.write("id,account,partner,role,type,stage,amount,created,closed,registered\n");
            for (int i = 0; i < DEALS; i++) {
                deals.write(deal(i));
            }
        }
    }

    /** One in three deals has a partner; one in four is lost. */
    private String deal(int i) {
        boolean isWon = i % 4 != 0;
        String partner = i % 3 == 0 ? "Partner " + i % PARTNERS : "";
        String role = partner.isEmpty() ? "" : i % 2 == 0 ? "sourced" : "influenced";
        int amount = 1_000 + i % 90_000;
        LocalDate created = LocalDate.of(2024, 10, 1).plusDays(i % 600);
        LocalDate closed = created.plusDays(30 + i % 60);
        if (isWon && closed.isAfter(AS_OF.minusYears(1)) && !closed.isAfter(AS_OF)) {
            won += amount;
            sourced += role.equals("sourced") ? amount : 0;
        }
        return "D-" + i + ",Account " + i % 50_000 + "," + partner + "," + role + ",new," + (isWon ? "won" : "lost")
                + "," + amount + "," + created + "," + closed + "," + (partner.isEmpty() ? "" : created) + "\n";
    }

    @AfterEach
    void remove() throws IOException {
        Folders.delete(FOLDER);
    }

    @Test
    void aMillionDealsArePlannedIn256Megabytes() throws IOException, InterruptedException {
        Path out = FOLDER.resolve("out");
        Path err = FOLDER.resolve("err");
        Instant start = Instant.now();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.partnerplan.cli.Main",
                        "plan",
                        "--arr",
                        "24M",
                        "--headcount",
                        "130",
                        "--as-of",
                        AS_OF.toString(),
                        "--format",
                        "json",
                        "--deals",
                        FOLDER.resolve("deals.csv").toString()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        String peak = "unknown";
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            peak = peak(process.pid(), peak);
            if (Duration.between(start, Instant.now()).compareTo(LONGEST) > 0) {
                process.destroyForcibly().waitFor();
            }
        }
        Duration taken = Duration.between(start, Instant.now());
        // For the reader of the build log: the build tool does not show what a TestReporter is told.
        System.out.println(DEALS + " deals in " + taken.toMillis() / 1000.0 + " s, peak memory " + peak);

        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        assertThat(taken).isLessThan(LONGEST);
        assertThat(Files.readString(out))
                .contains("\"numerator\" : " + sourced + ",", "\"denominator\" : " + won + ",");
    }

    /** The most memory of the process so far, heap and all else, where the system tells. */
    private static String peak(long pid, String before) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        } catch (IOException e) {
            // It ended meanwhile, or this is no Linux: what was seen before stands.
        }
        return before;
    }
}
