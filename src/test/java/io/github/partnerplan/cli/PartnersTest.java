package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list of partners keeps to, on the examples. */
class PartnersTest {

    private static final Path OPTIMIZE = Path.of("examples", "optimize");
    private static final Path PLATFORM = Path.of("examples", "platform");

    private static List<String> column(String csv, String name) {
        List<String> lines = csv.lines().toList();
        int place = List.of(lines.get(0).split(",", -1)).indexOf(name);
        List<String> cells = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            cells.add(cells(line).get(place));
        }
        return cells;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String csv(Path folder, String... options) {
        List<String> args = new ArrayList<>(List.of("partners", "--format", "csv", "--quiet"));
        args.addAll(List.of(options));
        Run run = Run.of(folder, args.toArray(new String[0]));
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cycle_days", "-cycle_days", "nps", "-nps", "move", "-move"})
    void whatIsUnknownComesLastWhicheverWayTheListIsTurned(String key) {
        String csv = csv(PLATFORM, "--sort=" + key);
        String column = key.replace("-", "");
        List<String> cells = column(csv, column);
        int known = 0;
        while (known < cells.size()
                && !cells.get(known).equals("unknown")
                && !cells.get(known).isEmpty()) {
            known++;
        }
        assertThat(cells.subList(known, cells.size()))
                .containsAnyOf("unknown", "")
                .isSubsetOf("unknown", "");
    }

    @Test
    void tiesGoById() {
        List<String> ids = column(csv(OPTIMIZE, "--sort", "status", "--move", "fix"), "id");
        List<String> sorted = new ArrayList<>(ids);
        Collections.sort(sorted);
        assertThat(ids).hasSizeGreaterThan(3).isEqualTo(sorted);
    }

    @Test
    void theFiltersPartTheListWithoutARest() {
        int all = column(csv(PLATFORM), "id").size();
        int parts = 0;
        for (String tier : List.of(
                "platinum", "gold", "silver", "bronze", "premier", "specialist", "registered", "none", "unknown")) {
            parts += tierCount(tier);
        }
        assertThat(parts).isGreaterThanOrEqualTo(all);
        assertThat(tierCount("gold,none") - tierCount("gold")).isEqualTo(tierCount("none"));
    }

    private static int tierCount(String tiers) {
        Run run = Run.of(PLATFORM, "partners", "--format", "csv", "--quiet", "--tier", tiers);
        return run.exit() == 0 ? column(run.out(), "id").size() : 0;
    }

    @Test
    void theOrderOfTheFilesChangesNothingButTheirLines(@TempDir Path folder) throws IOException {
        Folders.copy(OPTIMIZE, folder);
        for (String file : List.of("partners.csv", "deals.csv", "registrations.csv")) {
            List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8));
            Collections.shuffle(lines.subList(1, lines.size()), new Random(7));
            Files.write(folder.resolve(file), lines, StandardCharsets.UTF_8);
        }
        assertThat(withoutLines(csv(folder))).isEqualTo(withoutLines(csv(OPTIMIZE)));
    }

    private static List<String> withoutLines(String csv) {
        return csv.lines().map(line -> line.substring(0, line.lastIndexOf(','))).toList();
    }

    @Test
    void itsOwnCsvCanBeThePartnersFileAgain(@TempDir Path folder) throws IOException {
        Folders.copy(OPTIMIZE, folder);
        String before = csv(OPTIMIZE);
        Files.writeString(folder.resolve("partners.csv"), before);
        Run again = Run.of(folder, "partners", "--format", "csv");
        assertThat(again.exit()).isZero();
        assertThat(again.err()).doesNotContain(" error: ");
        for (String name : List.of(
                "id",
                "name",
                "type",
                "tier",
                "tier_by_rule",
                "status",
                "joined",
                "ended",
                "region",
                "certified",
                "sourced_revenue",
                "won_deals",
                "health",
                "move")) {
            assertThat(column(again.out(), name)).as(name).isEqualTo(column(before, name));
        }
    }

    @Test
    void theWinsOfACardAddUpToItsSourcedRevenue() {
        String card = csv(OPTIMIZE, "--partner", "P-004");
        List<String> roles = column(card, "role");
        List<String> stages = column(card, "stage");
        List<String> windows = column(card, "in_window");
        List<String> amounts = column(card, "amount");
        long sum = 0;
        for (int i = 0; i < roles.size(); i++) {
            boolean isCounted = roles.get(i).equals("sourced")
                    && stages.get(i).equals("won")
                    && windows.get(i).equals("yes");
            sum += isCounted ? Long.parseLong(amounts.get(i)) : 0;
        }
        assertThat(column(csv(OPTIMIZE), "sourced_revenue").get(0)).isEqualTo(String.valueOf(sum));
    }

    @ParameterizedTest
    @CsvSource({
        "Aldebrook, Alderbrook Consulting",
        "alderbrok consulting, Alderbrook Consulting",
        "Aldebrok Ltd, Alderbrook Ltd",
        "P-01, P-1",
        "Quayside, Quayside Partners",
        "Zzz, ''"
    })
    void aMisspeltPartnerIsGuessed(String typed, String meant, @TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("partners.csv"),
                "id,name,aliases\nP-1,Alderbrook Consulting,Alderbrook Ltd\nP-2,Quayside Partners,\n");
        Run run = Run.of(folder, "partners", "--partners", "partners.csv", "--partner", typed);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("no partner is named \"" + typed + "\""
                        + (meant.isEmpty() ? "\n" : "; did you mean \"" + meant + "\"?"));
    }
}
