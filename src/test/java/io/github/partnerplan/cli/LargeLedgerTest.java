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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ledger of a million deals is streamed, not held: each command runs in a JVM of its own with a small heap. */
class LargeLedgerTest {

    private static final int DEALS = 1_000_000;
    private static final int PARTNERS = 5_000;
    private static final int SCORES = 40;
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

    /** One in three deals has a partner; one in eight is lost and one in eight open. */
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
        return "D-" + i + ",Account " + i % 50_000 + "," + partner + "," + role + ",new,"
                + (isWon ? "won" : i % 8 == 0 ? "open" : "lost")
                + "," + amount + "," + created + "," + closed + "," + (partner.isEmpty() ? "" : created) + "\n";
    }

    @AfterEach
    void remove() throws IOException {
        Folders.delete(FOLDER);
    }

    @Test
    void aMillionDealsArePlannedIn256Megabytes() throws IOException, InterruptedException {
        String out = run("-Xmx256m", List.of("plan", "--arr", "24M", "--headcount", "130", "--format", "json"));

        assertThat(out).contains("\"numerator\" : " + sourced + ",", "\"denominator\" : " + won + ",");
    }

    @Test
    void fiveThousandPartnersWithAMillionDealsAreListedIn512Megabytes() throws IOException, InterruptedException {
        writePartners();
        String csv = run(
                "-Xmx512m",
                List.of(
                        "partners",
                        "--format",
                        "csv",
                        "--partners",
                        FOLDER.resolve("partners.csv").toString(),
                        "--program",
                        FOLDER.resolve("program.yaml").toString()));

        long sum = 0;
        try (CSVParser table =
                CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().get())) {
            assertThat(table.getHeaderNames()).contains("score_" + (SCORES - 1));
            List<CSVRecord> rows = table.getRecords();
            assertThat(rows).hasSize(PARTNERS);
            for (CSVRecord row : rows) {
                sum += Long.parseLong(row.get("sourced_revenue"));
            }
        }
        // Two in three of these partners are on no deal.
        assertThat(sum).isEqualTo(sourced);
    }

    @Test
    void twoProgramsAreComparedOnFiveThousandPartnersAndAMillionDealsIn512Megabytes()
            throws IOException, InterruptedException {
        writePartners();
        Path next = FOLDER.resolve("next.yaml");
        Files.writeString(
                next,
                Files.readString(FOLDER.resolve("program.yaml")).replace("top: 15%", "top: 5%")
                        + "  deal_registration: {protection: 360 days}\n");
        String comment = run(
                "-Xmx512m",
                List.of(
                        "diff",
                        FOLDER.resolve("program.yaml").toString(),
                        next.toString(),
                        "--format",
                        "markdown",
                        "--partners",
                        FOLDER.resolve("partners.csv").toString()));

        assertThat(comment).contains("move down", "gain protection").hasSizeLessThan(60_000);
    }

    private static void writePartners() throws IOException {
        try (BufferedWriter partners =
                Files.newBufferedWriter(FOLDER.resolve("partners.csv"), StandardCharsets.UTF_8)) {
            StringBuilder scores = new StringBuilder();
            for (int i = 0; i < SCORES; i++) {
                scores.append(",score_").append(i);
            }
            partners.write("name,type,tier,joined,certified" + scores + "\n");
            for (int i = 0; i < PARTNERS; i++) {
                StringBuilder row = new StringBuilder(
                        "Partner " + i + ",channel," + (i % 2 == 0 ? "Gold" : "Silver") + ",2024-05-01," + i % 5);
                for (int k = 0; k < SCORES; k++) {
                    row.append(',').append((i + k) % 11);
                }
                partners.write(row.append('\n').toString());
            }
        }
        Files.writeString(FOLDER.resolve("program.yaml"), """
                program:
                  tiers:
                    levels:
                      - {name: Gold, top: 15%, requires: {certified: 2, score_3: 4}, benefits: {mdf: 25K}}
                      - {name: Silver, requires: {sourced_revenue: 100K}}
                      - {name: Registered}
                """);
    }

    private static String run(String heap, List<String> arguments) throws IOException, InterruptedException {
        Path out = FOLDER.resolve("out");
        Path err = FOLDER.resolve("err");
        Instant start = Instant.now();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.partnerplan.cli.Main"));
        command.addAll(arguments);
        command.addAll(List.of(
                "--as-of",
                AS_OF.toString(),
                "--deals",
                FOLDER.resolve("deals.csv").toString()));
        Process process = new ProcessBuilder(command)
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
        System.out.println(arguments.get(0) + " of " + DEALS + " deals in " + taken.toMillis() / 1000.0
                + " s, peak memory " + peak);

        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        assertThat(taken).isLessThan(LONGEST);
        return Files.readString(out);
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
