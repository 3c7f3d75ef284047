package io.github.partnerplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A workspace in which every text that a report may show is an attack, or, of the same shape, one in which each is a plain name. What
 * a report of the first holds beside words, that of the second has to hold too.
 */
record HostileWorkspace(Path folder, List<String> names, List<String> levels, String client, String title) {

    /** In the names of its files. */
    private static final String MARK = " <img src=x onerror=alert(1)> &amp; $(id) 'x'";

    /** Without a repetition, as a file that shrinks a hundredfold would look like a zip bomb to those who read it back. */
    private static final String LONG_WORD = longText("");

    private static final String LONG_TEXT = longText(" ");

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "</style></title></textarea><b>",
            "]]><!-- end -->",
            "&amp;&lt;b&gt;&#0;",
            "' onmouseover='alert(1)",
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)",
            "\t=2+2",
            "\r=3+3",
            "\u200b=4+4",
            "_x0041_ _x000D_",
            "esc \u001b[31mred\u001b[0m \u001b]0;t\u0007",
            "\u202egnp.exe \u202c\u2066isolated\u2069",
            "\u2067reversed",
            LONG_WORD,
            LONG_TEXT,
            "👩\u200d👩\u200d👧\u200d👦 Family 🏳️\u200d🌈",
            "חברת שלום בע״מ",
            "شركة النور (المحدودة)",
            "Z\u0351\u036b\u0343\u036aa\u030a\u0326l\u0301g\u0303o" + "\u0301".repeat(40),
            "{{7*7}} ${7*7} #{x}",
            "%0A%0D%s%n",
            "red;}body{display:none}",
            "line\u2028separator\u2029paragraph\u0085next",
            "[click](javascript:alert(1))",
            "![pixel](http://127.0.0.1:9/x.png)",
            "<http://127.0.0.1:9/> https://evil.example www.evil.example",
            "| a | b |",
            "# Heading `code` **bold** ~~gone~~",
            "BEGIN:VEVENT\\nEND:VCALENDAR",
            "::error file=x::y %25",
            "javascript:alert(1)",
            "\ufeff\ufffe\uffff odd");

    /** What only YAML can say; a CSV file with a NUL is not taken for text. */
    private static final List<String> ESCAPED = List.of("nul \u0000 bell \u0007", "half \ud83d alone \ude00");

    private static String longText(String between) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 10_000; i++) {
            text.append(Integer.toString(i * i * 31, 36)).append(between);
        }
        return text.substring(0, 9_999);
    }

    /** How often each of the texts at the top of a workspace, of which there is but one, is another one. */
    static int variants() {
        return 6;
    }

    static HostileWorkspace hostile(Path folder, int variant) throws IOException {
        List<String> at = new ArrayList<>(ATTACKS);
        at.addAll(ESCAPED);
        List<List<String>> tops = List.of(
                List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"),
                List.of(LONG_WORD, LONG_TEXT),
                List.of("=1+1", "]]></style>{{7*7}} ${x} %0A"),
                List.of("חברת שלום בע״מ", "\u202eشركة النور 👩\u200d👩\u200d👧"),
                List.of("red;}body{display:none}", "Z\u0351\u036b\u0343\u036aalgo\u2028 \u001b[31m\u0007"),
                List.of(ESCAPED.get(0), ESCAPED.get(1)));
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            levels.add(at.get((variant * 4 + i * 7) % at.size()));
        }
        return write(
                new HostileWorkspace(
                        folder,
                        ATTACKS,
                        levels,
                        tops.get(variant).get(0),
                        tops.get(variant).get(1)),
                variant,
                true);
    }

    static HostileWorkspace harmless(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ATTACKS.size(); i++) {
            names.add(words(i) + " Partners");
        }
        return write(
                new HostileWorkspace(
                        folder, names, List.of("Gold", "Silver", "Bronze", "Member"), "Harmless", "Program review"),
                0,
                false);
    }

    /** Names that no two of a spelling could be taken for each other. */
    private static String words(int i) {
        return new String(
                        new char[] {(char) ('A' + i % 26), (char) ('a' + i * 7 % 26), (char) ('a' + i * 11 % 26), 'o'})
                + "lith" + (char) ('a' + i / 26);
    }

    private static HostileWorkspace write(HostileWorkspace workspace, int variant, boolean isHostile)
            throws IOException {
        String mark = isHostile ? MARK : "";
        List<String> texts = isHostile ? ATTACKS : workspace.names;
        put(workspace.folder, "partners" + mark + ".csv", workspace.partners(texts, variant));
        put(workspace.folder, "deals" + mark + ".csv", workspace.deals(texts, variant));
        put(workspace.folder, "registrations" + mark + ".csv", workspace.registrations(texts));
        put(workspace.folder, "program" + mark + ".yaml", workspace.program(texts, variant, 100));
        put(workspace.folder, "next.yaml", workspace.program(texts, variant, 4_000));
        put(
                workspace.folder,
                "introduction" + mark + ".md",
                isHostile
                        ? introduction(texts)
                        : "A *sound* text of `two` paragraphs.\n\n- one\n\n1. **two**\n\n```\nthree\n```\n");
        put(workspace.folder, "partnerplan.yaml", """
                company: {name: CLIENT, arr: 24M, headcount: 130, new_business: 9M, bookings: 10M}
                as_of: 2026-09-30
                partners: PARTNERS
                deals: DEALS
                registrations: REGISTRATIONS
                program: PROGRAM
                report: {client: CLIENT, title: TITLE, accent: ACCENT, introduction: INTRODUCTION}
                """.replace("PARTNERS", yaml("partners" + mark + ".csv"))
                .replace("DEALS", yaml("deals" + mark + ".csv"))
                .replace("REGISTRATIONS", yaml("registrations" + mark + ".csv"))
                .replace("PROGRAM", yaml("program" + mark + ".yaml"))
                .replace("INTRODUCTION", yaml("introduction" + mark + ".md"))
                .replace("ACCENT", yaml(isHostile ? "red;}body{display:none}" : "#0f5c66"))
                .replace("TITLE", yaml(workspace.title))
                .replace("CLIENT", yaml(workspace.client)));
        return workspace;
    }

    /** The program's file in such a folder. */
    static String program(Path folder) {
        String hostile = "program" + MARK + ".yaml";
        return Files.exists(folder.resolve(hostile)) ? hostile : "program.yaml";
    }

    private static String introduction(List<String> texts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            text.append(i % 3 == 0 ? "- " : i % 3 == 1 ? "> " : "")
                    .append(texts.get(i))
                    .append("\n\n");
        }
        return text + "<div onclick=\"alert(1)\">\n\n[a](javascript:alert(1)) <javascript:alert(1)>\n\n```\n"
                + texts.get(1) + "\n```\n";
    }

    private String partners(List<String> texts, int variant) {
        StringBuilder rows =
                new StringBuilder("id,name,aliases,type,tier,status,joined,region,certified,nps,manager,agreement\n");
        List<String> types = List.of("channel", "referral", "technology", "si");
        for (int i = 0; i < names.size(); i++) {
            String other =
                    "alias " + i + " " + texts.get((i + 3) % texts.size()).replace(';', ' ');
            row(rows, "P" + i, names.get(i), i % 4 == 0 ? other : "", types.get(i % 4));
            rows.setLength(rows.length() - 1);
            String tier = levels.get(i % 4);
            rows.append(',')
                    .append(csv(tier.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF)) ? "" : tier));
            rows.append(",active,2024-0")
                    .append(1 + i % 9)
                    .append("-10,")
                    .append(csv(texts.get((i + variant) % texts.size())));
            rows.append(',')
                    .append(i % 3)
                    .append(",9,")
                    .append(csv(texts.get((i + 5) % texts.size())))
                    .append(",yes\n");
        }
        return rows.toString();
    }

    /** Each sells by itself, its amount as no other's; the last are sold to the same account, so that there is a conflict. */
    private String deals(List<String> texts, int variant) {
        StringBuilder rows =
                new StringBuilder("id,account,partner,role,product,type,stage,amount,created,closed,registered\n");
        for (int i = 0; i < names.size() * 2; i++) {
            int partner = i % names.size();
            String account = texts.get((i * 5 + variant) % texts.size()) + " " + i / 3;
            row(rows, "D" + i, account, names.get(partner), i < names.size() ? "sourced" : "influenced");
            rows.setLength(rows.length() - 1);
            rows.append(',').append(csv(texts.get(i % texts.size())));
            rows.append(",new,").append(i % 5 == 4 ? "lost" : "won").append(',').append(5_000 + i * 777);
            rows.append(",2026-0")
                    .append(1 + i % 4)
                    .append("-05,2026-0")
                    .append(5 + i % 4)
                    .append("-20,\n");
        }
        for (int i = 0; i < 20; i++) {
            row(rows, "X" + i, "Direct " + i, "", "");
            rows.setLength(rows.length() - 1);
            rows.append(",,new,").append(i % 3 == 0 ? "lost" : "won").append(",30000,2026-02-05,2026-05-20,\n");
        }
        return rows.toString();
    }

    private String registrations(List<String> texts) {
        StringBuilder rows = new StringBuilder("id,account,partner,submitted,approved,status\n");
        for (int i = 0; i < 24; i++) {
            row(
                    rows,
                    "R" + i,
                    texts.get(i / 2),
                    names.get(i),
                    "2026-05-0" + (1 + i % 9),
                    "2026-05-1" + i % 9,
                    "approved");
        }
        return rows.toString();
    }

    private String program(List<String> texts, int variant, int line) {
        StringBuilder yaml =
                new StringBuilder("program:\n  name: " + yaml(title) + "\n  owner: " + yaml(client) + "\n");
        yaml.append(
                "  types: [channel, referral, technology, si]\n  tiers:\n    rank_by: sourced_revenue\n    levels:\n");
        for (int i = 0; i < levels.size(); i++) {
            yaml.append("      - name: ").append(yaml(levels.get(i))).append('\n');
            if (i < levels.size() - 1) {
                yaml.append("        requires: {sourced_revenue: ")
                        .append(line * (levels.size() - i) * 3)
                        .append("}\n");
            }
            yaml.append("        benefits: {commission: ")
                    .append(20 - 4 * i)
                    .append("%, mdf: 5K, manager: none, support: ");
            yaml.append(yaml(texts.get((variant + i) % texts.size()))).append(", other: [");
            yaml.append(yaml(texts.get((variant + i + 9) % texts.size()))).append("]}\n");
        }
        yaml.append("  revenue:\n    channel: {model: margin, margin: 30-40%}\n    referral: {model: fee, fee: 5K}\n");
        yaml.append("  incentives: {spiff: ").append(yaml(texts.get(variant))).append("}\n");
        yaml.append("  deal_registration: {rule: first-to-register, protection: 30 days, decides: ")
                .append(yaml(client))
                .append("}\n");
        yaml.append("  mdf: {budget: 9K}\n  enablement: {levels: [")
                .append(yaml(texts.get(variant + 1)))
                .append("], kit: [");
        yaml.append(yaml(texts.get(variant + 2))).append("]}\n  operations: {headcount: 1}\n");
        yaml.append("  success: {onboarding: ")
                .append(yaml(texts.get(variant + 7)))
                .append("}\n");
        yaml.append("  reviews: {quarterly: [")
                .append(yaml(texts.get(variant + 8)))
                .append("]}\n");
        return yaml.toString();
    }

    private static void row(StringBuilder rows, String... cells) {
        for (String cell : cells) {
            rows.append(csv(cell)).append(',');
        }
        rows.setCharAt(rows.length() - 1, '\n');
    }

    private static void put(Path folder, String name, String text) throws IOException {
        Folders.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String yaml(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                quoted.append(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
