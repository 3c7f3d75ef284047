package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same input gives the same bytes: on any machine, on any run, and whatever the order of the rows. */
class DeterminismTest {

    /** Of all that a plan holds only the cited lines may follow the order of the rows. */
    private static final Set<String> UNFOUND = Set.of("sources", "findings");

    private static final List<String> FORMATS =
            List.of("text", "markdown", "html", "docx", "xlsx", "json", "program", "ics");

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform", "salesforce", "hubspot"})
    void theSamePlanTwiceIsTheSameBytes(String example) {
        for (String format : FORMATS) {
            assertThat(plan(Path.of("examples", example), format))
                    .isEqualTo(plan(Path.of("examples", example), format));
        }
    }

    /** Turkish lower-cases I to a dotless letter and Arabic of Egypt writes other digits: both are classics. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist"})
    void anotherLocaleAndTimeZoneChangeNothing(String tag) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (String example : List.of("optimize", "platform", "salesforce")) {
            Path folder = Path.of("examples", example);
            List<String> plans =
                    FORMATS.stream().map(format -> plan(folder, format)).toList();
            try {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                for (int i = 0; i < plans.size(); i++) {
                    assertThat(plan(folder, FORMATS.get(i)).equals(plans.get(i)))
                            .as(example + " as " + FORMATS.get(i))
                            .isTrue();
                }
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "optimize, deals.csv",
        "optimize, partners.csv",
        "optimize, registrations.csv",
        "platform, deals.csv",
        "platform, partners.csv",
        "platform, registrations.csv",
        "platform, certifications.csv",
        "salesforce, partner-accounts.csv"
    })
    void theOrderOfTheRowsChangesNothingButTheCitedLines(String example, String file, @TempDir Path scratch)
            throws IOException {
        Path folder = Path.of("examples", example);
        Object expected = JsonTree.of(plan(folder, "json"), UNFOUND);
        List<String> found = findings(folder);
        for (int seed = 1; seed <= 3; seed++) {
            Path shuffled = scratch.resolve("seed-" + seed);
            Folders.copy(folder, shuffled);
            shuffle(shuffled.resolve(file), new Random(seed));
            assertThat(JsonTree.of(plan(shuffled, "json"), UNFOUND))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
            assertThat(findings(shuffled)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    /** In the order of the lines they stand at; one that sums up many rows names the first of them. */
    private static List<String> findings(Path folder) {
        List<String> findings = new ArrayList<>();
        for (JsonNode each : JsonMapper.shared().readTree(plan(folder, "json")).path("findings")) {
            findings.add(
                    each.path("severity").asString() + " " + each.path("id").asString());
        }
        return findings;
    }

    private static void shuffle(Path file, Random random) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        Collections.shuffle(lines.subList(1, lines.size()), random);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static String plan(Path folder, String format) {
        Run run = Run.of(folder, "plan", "--format", format);
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }
}
