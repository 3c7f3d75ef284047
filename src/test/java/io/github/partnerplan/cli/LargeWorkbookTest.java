package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An Excel file of five thousand partners is streamed, not held: the command runs in a JVM of its own with a small heap. */
class LargeWorkbookTest {

    private static final int DEALS = 20_000;
    private static final int PARTNERS = 5_000;
    private static final int SCORES = 8;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Path FOLDER = Path.of("target", "large-workbook");

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(FOLDER);
        try (BufferedWriter deals = Files.newBufferedWriter(FOLDER.resolve("deals.csv"), StandardCharsets.UTF_8)) {
            deals.write("id,account,partner,role,type,stage,amount,created,closed,registered\n");
            for (int i = 0; i < DEALS; i++) {
                String partner = i % 3 == 0 ? "Partner " + i * 7 % PARTNERS : "";
                String role = partner.isEmpty() ? "" : i % 2 == 0 ? "sourced" : "influenced";
                LocalDate created = LocalDate.of(2024, 10, 1).plusDays(i % 600);
                deals.write("D-" + i + ",Account " + i % 5_000 + "," + partner + "," + role + ",new,"
                        + (i % 4 == 0 ? "lost" : "won") + "," + (1_000 + i % 90_000) + "," + created + ","
                        + created.plusDays(30 + i % 60) + "," + (partner.isEmpty() ? "" : created) + "\n");
            }
        }
        try (BufferedWriter partners =
                Files.newBufferedWriter(FOLDER.resolve("partners.csv"), StandardCharsets.UTF_8)) {
            partners.write("name,type,tier,joined,certified");
            for (int k = 0; k < SCORES; k++) {
                partners.write(",score_" + k);
            }
            partners.write("\n");
            for (int i = 0; i < PARTNERS; i++) {
                partners.write(
                        "Partner " + i + ",channel," + (i % 2 == 0 ? "Gold" : "Silver") + ",2024-05-01," + i % 5);
                for (int k = 0; k < SCORES; k++) {
                    partners.write("," + (i + k) % 11);
                }
                partners.write("\n");
            }
        }
        Files.writeString(FOLDER.resolve("program.yaml"), """
                program:
                  tiers:
                    levels:
                      - {name: Gold, top: 15%, requires: {certified: 2}, benefits: {mdf: 25K, discount: 20%}}
                      - {name: Silver, requires: {sourced_revenue: 100K}, benefits: {discount: 10%}}
                      - {name: Registered}
                  revenue: {channel: {model: commission, commission: 10%}}
                """);
        Files.writeString(FOLDER.resolve("partnerplan.yaml"), """
                as_of: 2026-09-30
                company: {arr: 24M, headcount: 130}
                deals: deals.csv
                partners: partners.csv
                program: program.yaml
                """);
    }

    @AfterEach
    void remove() throws IOException {
        Folders.delete(FOLDER);
    }

    @Test
    void fiveThousandPartnersFitIn512Megabytes() throws IOException, InterruptedException {
        Path err = FOLDER.resolve("err");
        Path file = FOLDER.resolve("plan.xlsx");
        Instant start = Instant.now();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.partnerplan.cli.Main",
                        "plan",
                        FOLDER.toString(),
                        "--format",
                        "xlsx",
                        "--quiet",
                        "--output",
                        file.toString()))
                .redirectOutput(FOLDER.resolve("out").toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        // For the reader of the build log.
        System.out.println("an Excel file of " + PARTNERS + " partners in "
                + Duration.between(start, Instant.now()).toMillis() / 1000.0 + " s");

        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        assertThat(rows(file, "xl/worksheets/sheet4.xml")).isGreaterThan(PARTNERS);
    }

    private static int rows(Path file, String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry(part))) {
            String text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return text.split("<row ", -1).length - 1;
        }
    }
}
