package io.github.partnerplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Workspaces of every kind: any stage, with and without data, with programs from none to hostile. */
final class RandomWorkspace {

    private static final List<String> TYPES =
            List.of("channel", "reseller", "referral", "technology", "si", "affiliate", "strategic", "marketplace", "");

    private static final List<String> NAMES = List.of(
            "Gold",
            "Silver",
            "Registered",
            "Platinum",
            "Bronze",
            "Elite: #1",
            "- \"quoted\" {x}",
            "null",
            "Ünïcode \uD83D\uDE00",
            "true",
            "a\u202Eb",
            "x".repeat(90));

    private final Random random;
    private final List<String> levels = new ArrayList<>();

    private RandomWorkspace(Random random) {
        this.random = random;
    }

    static void write(Path folder, Random random) throws IOException {
        new RandomWorkspace(random).write(folder);
    }

    private void write(Path folder) throws IOException {
        String program = chance(70) ? program() : "";
        StringBuilder workspace = new StringBuilder("company:\n");
        workspace.append("  name: ").append(quoted(pick(NAMES))).append('\n');
        workspace
                .append("  arr: ")
                .append(pick(List.of("6M", "14M", "20M", "24M", "39M", "60M")))
                .append('\n');
        workspace.append(chance(50) ? "  gross_margin: 60%\n" : "");
        boolean isEuro = chance(25);
        workspace.append(isEuro ? "  currency: EUR\n" : "");
        workspace.append("as_of: 2026-09-30\n");
        if (isEuro) {
            workspace.append("rates: {USD: 0.9}\n");
        }
        int partners = chance(80) ? random.nextInt(60) : -1;
        if (!program.isEmpty()) {
            workspace.append("program: program.yaml\n");
            Files.writeString(folder.resolve("program.yaml"), program);
        }
        if (partners >= 0) {
            workspace.append("partners: partners.csv\n");
            Files.writeString(folder.resolve("partners.csv"), partners(partners));
        }
        if (chance(80)) {
            workspace.append("deals: deals.csv\n");
            Files.writeString(folder.resolve("deals.csv"), deals(Math.max(partners, 3)));
        }
        if (chance(40)) {
            workspace.append("registrations: registrations.csv\n");
            Files.writeString(folder.resolve("registrations.csv"), registrations(Math.max(partners, 3)));
        }
        Files.writeString(folder.resolve("partnerplan.yaml"), workspace.toString());
    }

    private String partners(int count) {
        StringBuilder rows = new StringBuilder("id,name,type,track,tier,status,joined,certified,mdf_spent,manager\n");
        boolean hasTypes = chance(80);
        boolean hasTiers = chance(70) && !levels.isEmpty();
        for (int i = 0; i < count; i++) {
            rows.append("p").append(i).append(",Partner ").append(i).append(',');
            rows.append(hasTypes ? pick(TYPES) : "").append(',');
            rows.append(chance(5) ? "resell" : "").append(',');
            rows.append(hasTiers && chance(80) ? csv(pick(levels)) : "").append(',');
            rows.append(chance(90) ? "active" : "prospect")
                    .append(",2024-0")
                    .append(1 + random.nextInt(9))
                    .append("-10,");
            rows.append(chance(70) ? String.valueOf(random.nextInt(4)) : "").append(',');
            rows.append(chance(60) ? String.valueOf(random.nextInt(5) * 4000) : "")
                    .append(",\n");
        }
        return rows.toString();
    }

    private String deals(int partners) {
        boolean hasRoles = chance(70);
        StringBuilder rows = new StringBuilder("id,account,partner,role,type,stage,amount,created,closed,registered\n");
        int count = random.nextInt(200);
        List<String> amounts = List.of("5000", "8000", "10000", "10000", "24000", "90000", "310000");
        for (int i = 0; i < count; i++) {
            rows.append("d")
                    .append(i)
                    .append(",Account ")
                    .append(random.nextInt(150))
                    .append(',');
            int partner = Math.min(random.nextInt(partners), random.nextInt(partners));
            rows.append(chance(60) ? "p" + partner : "").append(',');
            rows.append(hasRoles ? pick(List.of("sourced", "sourced", "influenced", "fulfilled")) : "")
                    .append(',');
            rows.append(pick(List.of("new", "new", "expansion", "renewal"))).append(',');
            rows.append(pick(List.of("won", "won", "won", "open", "lost"))).append(',');
            rows.append(chance(50) ? pick(amounts) : String.valueOf(1000 + random.nextInt(60000)))
                    .append(',');
            int month = 1 + random.nextInt(5);
            rows.append("2026-0")
                    .append(month)
                    .append("-05,2026-0")
                    .append(month + 3)
                    .append("-20,");
            rows.append(chance(30) ? "2026-0" + month + "-09" : "").append('\n');
        }
        return rows.toString();
    }

    private String registrations(int partners) {
        StringBuilder rows = new StringBuilder("id,account,partner,submitted,approved,status\n");
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            rows.append("r")
                    .append(i)
                    .append(",Account ")
                    .append(random.nextInt(150))
                    .append(",p");
            rows.append(random.nextInt(partners)).append(",2026-0").append(1 + random.nextInt(5));
            rows.append("-05,2026-0").append(6).append("-01,approved\n");
        }
        return rows.toString();
    }

    private String program() {
        StringBuilder yaml = new StringBuilder("program:\n  name: ")
                .append(quoted(pick(NAMES)))
                .append('\n');
        yaml.append(
                chance(50)
                        ? "  owner: " + quoted(pick(List.of("VP Sales", "Head of Partnerships", "x: y"))) + "\n"
                        : "");
        yaml.append(chance(50) ? "  types: [channel, reseller, referral]\n" : "");
        if (chance(25)) {
            yaml.append("  tracks:\n    resell:\n      for: [channel, reseller]\n      tiers:\n");
            ladder(yaml, "        ");
            yaml.append("    \"o.ther: one\":\n      for: [")
                    .append(chance(30) ? "reseller, " : "")
                    .append("si, referral]\n      tiers:\n");
            ladder(yaml, "        ");
        } else if (chance(80)) {
            yaml.append("  tiers:\n");
            ladder(yaml, "    ");
        }
        List<String> sections = List.of(
                "  revenue:\n    channel: {model: margin, margin: " + pick(List.of("30-40%", "5%", "60%", "oops"))
                        + "}\n"
                        + "    referral: {model: commission, bands: [{from: 0, rate: 10%}, {from: 50K, rate: 5%}]}\n",
                "  incentives: {spiff: 500 a win, " + quoted(pick(NAMES)) + ": something}\n",
                "  deal_registration: {protection: " + pick(List.of("10 days", "30 days", "200 days", "soon"))
                        + ", decides: VP Sales}\n",
                "  mdf: {budget: " + pick(List.of("1K", "90K", "2M", "5%", "none")) + "}\n",
                "  enablement: no\n",
                "  portal: {training: yes, strange_key: 1}\n",
                "  operations: {headcount: " + pick(List.of("1", "many")) + "}\n",
                "  success: {managers: 0}\n",
                "  conflict: {territories: [{region: EMEA, partner: p1}], escalation: " + quoted(pick(NAMES)) + "}\n",
                "  agreement: {written: no, exclusivity: full, notice: 5 days}\n",
                "  reviews: {monthly: [pipeline]}\n",
                "  targets: {partner_sourced_share: {at_least: 5%, of: arr}, certification_rate: 200%}\n",
                "  acquisitions: {due_diligence: later}\n",
                "  acquisitons: {due_diligence: later}\n",
                "  x-note: {anything: [" + quoted(pick(NAMES)) + "]}\n",
                "  measures:\n    score:\n      sum: [{measure: sourced_revenue, points: 1, per: 10K}, {measure: "
                        + pick(List.of("certified", "no_such")) + ", points: 5}]\n");
        for (String section : sections) {
            yaml.append(chance(40) ? section : "");
        }
        return yaml.toString();
    }

    private void ladder(StringBuilder yaml, String indent) {
        yaml.append(chance(50) ? indent + "review: quarterly\n" + indent + "grace: sometime\n" : "");
        yaml.append(chance(15) ? indent + "rank_by: certified\n" : "");
        yaml.append(indent).append("levels:\n");
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            String name = pick(NAMES);
            levels.add(name);
            yaml.append(indent).append("  - name: ").append(quoted(name)).append('\n');
            yaml.append(i < count - 1 || chance(10) ? asks(indent + "    ") : "");
            yaml.append(chance(80) ? gives(indent + "    ") : "");
        }
    }

    private String asks(String indent) {
        return indent
                + pick(List.of(
                        "top: 30%",
                        "top: 5%",
                        "requires: {sourced_revenue: 20K}",
                        "requires: {sourced_revenue: 100K, certified: 1}",
                        "requires: {sourced_revenue: {at_least: 10K, window: 90 days}}",
                        "requires: {any_of: [{certified: 2}, {won_deals: 3}]}",
                        "requires: {score: 5}",
                        "requires: {unknown_thing: 3}",
                        "requires: {certified: lots}",
                        "invitation: true",
                        "fee: 1000"))
                + "\n";
    }

    private String gives(String indent) {
        return indent + "benefits: {"
                + pick(List.of(
                        "discount: 25-30%, commission: 20%, mdf: 25K, manager: shared",
                        "discount: 15-20%, manager: none, support: community",
                        "discount: 45%, mdf: 500K",
                        "commission: 15%",
                        "mdf: 5%, manager: dedicated",
                        "support: \"" + "a".repeat(120) + "\", other: [beta, \"x, y\"]",
                        "discount: oops"))
                + "}\n";
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isSurrogate(c) || (c >= ' ' && c <= '~')) {
                quoted.append(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    private static String csv(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
