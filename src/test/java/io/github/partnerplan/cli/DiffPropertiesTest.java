package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Of random programs on random partners and deals: a program against itself is no change, and a change read backwards is its mirror. */
class DiffPropertiesTest {

    private static final List<String> NAMES = List.of("Platinum", "Gold", "Silver", "Bronze", "Member");

    @Property(tries = 60)
    void aProgramAgainstItselfChangesNothing(@ForAll int seed) throws IOException {
        Path folder = workspace(new Random(seed));
        try {
            Run run = Run.of(folder, "diff", "a.yaml", "a.yaml", "--exit-code");
            assertThat(run.exit()).as(run.out() + run.err()).isZero();
            assertThat(run.out()).contains("Nothing changes.");
            Map<?, ?> json = json(folder, "a.yaml", "a.yaml");
            for (String list : List.of("promoted", "demoted", "newly_eligible", "forced_out", "across", "unknown")) {
                assertThat(list(json, list)).isEmpty();
            }
            assertThat(list(json, "changes")).isEmpty();
        } finally {
            Folders.delete(folder);
        }
    }

    @Property(tries = 100)
    void aChangeReadBackwardsIsItsMirror(@ForAll int seed) throws IOException {
        Path folder = workspace(new Random(seed));
        try {
            Map<?, ?> there = json(folder, "a.yaml", "b.yaml");
            Map<?, ?> back = json(folder, "b.yaml", "a.yaml");
            assertThat(moves(there, "promoted", "from", "to")).isEqualTo(moves(back, "demoted", "to", "from"));
            assertThat(moves(there, "demoted", "from", "to")).isEqualTo(moves(back, "promoted", "to", "from"));
            assertThat(moves(there, "newly_eligible", "from", "to")).isEqualTo(moves(back, "forced_out", "to", "from"));
            assertThat(moves(there, "forced_out", "from", "to")).isEqualTo(moves(back, "newly_eligible", "to", "from"));
            assertThat(moves(there, "across", "from", "to")).isEqualTo(moves(back, "across", "to", "from"));
            assertThat(moves(there, "unknown", "id", "id")).isEqualTo(moves(back, "unknown", "id", "id"));
            assertThat(set(there, "findings", "appeared")).isEqualTo(set(back, "findings", "disappeared"));
            assertThat(set(there, "findings", "disappeared")).isEqualTo(set(back, "findings", "appeared"));
            assertThat(set(there, "registrations", "gain")).isEqualTo(set(back, "registrations", "lose"));
            assertThat(set(there, "registrations", "lose")).isEqualTo(set(back, "registrations", "gain"));
            assertThat(number(group(there, "cost"), "delta"))
                    .isEqualByComparingTo(number(group(back, "cost"), "delta").negate());
        } finally {
            Folders.delete(folder);
        }
    }

    private static Set<String> moves(Map<?, ?> diff, String kind, String from, String to) {
        Set<String> moves = new TreeSet<>();
        for (Object move : list(diff, kind)) {
            Map<?, ?> each = (Map<?, ?>) move;
            moves.add(each.get("id") + ": " + each.get(from) + " → " + each.get(to));
        }
        return moves;
    }

    /** The entries without what names a side or a place in its file. */
    private static Set<String> set(Map<?, ?> diff, String group, String list) {
        Set<String> entries = new TreeSet<>();
        for (Object entry : list(group(diff, group), list)) {
            entries.add(String.valueOf(entry));
        }
        return entries;
    }

    /** Nothing where it is not known. */
    private static BigDecimal number(Map<?, ?> group, String name) {
        Object text = group.get(name);
        if (text == null) {
            return BigDecimal.ZERO;
        }
        String words = String.valueOf(text);
        return new BigDecimal(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static List<?> list(Map<?, ?> group, String name) {
        return (List<?>) Objects.requireNonNull(group.get(name), name);
    }

    private static Map<?, ?> group(Map<?, ?> diff, String name) {
        return (Map<?, ?>) Objects.requireNonNull(diff.get(name), name);
    }

    private static Map<?, ?> json(Path folder, String before, String after) {
        Run run = Run.of(folder, "diff", before, after, "--format", "json");
        assertThat(run.exit()).as(run.err()).isZero();
        return (Map<?, ?>)
                JsonTree.of(run.out(), Set.of("file", "line", "column", "until_old", "until_new", "help", "sources"));
    }

    private static Path workspace(Random random) throws IOException {
        Path folder = Files.createTempDirectory("diff");
        Files.writeString(
                folder.resolve("partnerplan.yaml"),
                "company: {name: N, arr: 24M, headcount: 130}\nas_of: 2026-09-30\npartners: partners.csv\n"
                        + "deals: deals.csv\n" + (random.nextBoolean() ? "registrations: registrations.csv\n" : ""));
        int count = 1 + random.nextInt(12);
        StringBuilder partners = new StringBuilder("id,name,type,tier,certified,nps\n");
        for (int i = 0; i < count; i++) {
            partners.append("p")
                    .append(i)
                    .append(",Partner ")
                    .append(i)
                    .append(',')
                    .append(pick(random, "reseller", "si", "referral", ""))
                    .append(',')
                    .append(pick(random, "Gold", "Silver", "", "Titan"))
                    .append(',')
                    .append(pick(random, "", "0", "1", "2", "3"))
                    .append(',')
                    .append(pick(random, "", "6", "9"))
                    .append('\n');
        }
        Files.writeString(folder.resolve("partners.csv"), partners);
        StringBuilder deals = new StringBuilder("id,account,partner,role,stage,amount,created,closed,registered\n");
        StringBuilder registrations = new StringBuilder("id,account,partner,approved,expires,status,deal\n");
        for (int i = 0; i < 30; i++) {
            String partner = "p" + random.nextInt(count);
            String day = "2026-0" + (6 + random.nextInt(4)) + "-1" + random.nextInt(10);
            deals.append('D')
                    .append(i)
                    .append(",Account ")
                    .append(random.nextInt(12))
                    .append(',')
                    .append(random.nextInt(5) == 0 ? "" : partner)
                    .append(',')
                    .append(pick(random, "sourced", "sourced", "influenced", ""))
                    .append(',')
                    .append(pick(random, "won", "won", "open", "lost"))
                    .append(',')
                    .append(500 * random.nextInt(60))
                    .append(",2026-05-01,2026-08-01,")
                    .append(random.nextInt(3) == 0 ? day : "")
                    .append('\n');
            registrations
                    .append('R')
                    .append(i)
                    .append(",Account ")
                    .append(random.nextInt(12))
                    .append(',')
                    .append(partner)
                    .append(',')
                    .append(day)
                    .append(',')
                    .append(random.nextInt(4) == 0 ? "2026-11-01" : "")
                    .append(",approved,\n");
        }
        Files.writeString(folder.resolve("deals.csv"), deals);
        Files.writeString(folder.resolve("registrations.csv"), registrations);
        Files.writeString(folder.resolve("a.yaml"), program(random));
        Files.writeString(folder.resolve("b.yaml"), program(random));
        return folder;
    }

    private static String program(Random random) {
        StringBuilder text = new StringBuilder("program:\n  owner: Head of Partnerships\n");
        if (random.nextInt(3) == 0) {
            text.append("  tracks:\n");
            for (String track : List.of("resell", "services", "refer").subList(0, 1 + random.nextInt(3))) {
                text.append("    ")
                        .append(track)
                        .append(":\n      for: [")
                        .append(track.equals("resell") ? "reseller" : track.equals("services") ? "si" : "referral")
                        .append("]\n      tiers:\n        levels:\n");
                levels(random, "          ", text);
            }
        } else if (random.nextInt(6) > 0) {
            text.append("  tiers:\n    levels:\n");
            levels(random, "      ", text);
        }
        text.append("  revenue: {referral: {model: fee, fee: ")
                .append(500 * random.nextInt(9))
                .append("}}\n");
        if (random.nextInt(4) > 0) {
            text.append("  deal_registration: {rule: first-to-register, protection: ")
                    .append(10 * (1 + random.nextInt(12)))
                    .append(" days}\n");
        }
        return text.toString();
    }

    private static void levels(Random random, String indent, StringBuilder text) {
        List<String> names = new ArrayList<>(NAMES);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(names, random);
        }
        for (String name : names.subList(random.nextInt(3), 3 + random.nextInt(3))) {
            String asks = pick(
                    random,
                    "",
                    ", requires: {certified: 1}",
                    ", requires: {sourced_revenue: " + 1 + random.nextInt(9) + "K}",
                    ", requires: {sourced_revenue: 5K, certified: 2}",
                    ", top: 30%",
                    ", requires: {any_of: [{nps: 9}, {certified: 3}]}",
                    ", invitation: true");
            text.append(indent).append("- {name: ").append(name).append(asks).append("}\n");
        }
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
