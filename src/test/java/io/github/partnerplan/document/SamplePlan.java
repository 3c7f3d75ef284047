package io.github.partnerplan.document;

import java.util.List;

/** A plan such as the tool will print, with every kind of block in it. */
final class SamplePlan {
    private SamplePlan() {}

    static Document document() {
        return new Document(
                "Partner plan",
                List.of(
                        new Block.Banner(
                                Text.strong("Optimize stage").plus(" $24.0M ARR · 130 people"),
                                Text.of("as of 2026-09-30")),
                        new Block.Paragraph(
                                Text.of("Both ARR ($15M up to $40M) and headcount (80 up to 200) say Optimize."),
                                Text.of("optimize §stage")),
                        Block.paragraph("The job now: leverage. A formal channel is one way out of eroding margins."),
                        Block.heading(2, "Do first"),
                        first(),
                        targets(),
                        types(),
                        Block.heading(2, "Anti-patterns"),
                        antiPatterns(),
                        Block.heading(2, "Avoid"),
                        Block.paragraph("Too many partners · no accountability · unclear rules of engagement"),
                        Block.paragraph(Text.of("None can be ruled out yet; ")
                                .plus("partnerplan check", Style.CODE)
                                .plus(" does once there is a ")
                                .plus("program.yaml", Style.CODE)
                                .plus(".")),
                        new Block.Heading(
                                2, Text.of("What would sharpen this").plus(", most decisive first", Style.MUTED)),
                        new Block.Fields(List.of(
                                new Field(Text.code("deals.csv"), Text.of("tells 7 of 11 measures"), Text.EMPTY),
                                new Field(
                                        Text.code("certifications.csv"),
                                        Text.of("turns the range of certification into one figure"),
                                        Text.EMPTY))),
                        new Block.Code("yaml", List.of("deal_registration:", "  protection: 30 days")),
                        new Block.Footer(Text.of("Next: ").plus("partnerplan init", Style.CODE))));
    }

    private static Block first() {
        return Block.numbered(List.of(
                item("Name one owner for partner operations before signing more partners.", "optimize §structure"),
                item("Write down deal registration: first to register, 30 days, who decides.", "development §deal-reg"),
                item("Run two tiers, not four; add the third at 15 active partners.", "ruling 2"),
                item("Certify before you recruit: Foundation 2 hours, Sales 1 day.", "development §enablement"),
                item("Track sourced and influenced revenue separately from today on.", "optimize §metrics")));
    }

    private static Item item(String text, String source) {
        return Item.of(text).source(Text.of(source));
    }

    private static Block targets() {
        return new Block.Table(
                Text.of("Targets"),
                List.of(
                        Column.left(""),
                        Column.right("target"),
                        Column.right("now"),
                        Column.left(""),
                        Column.flexible("gap")),
                List.of(
                        target(
                                "Partner-sourced, of new business",
                                "10–20%",
                                "6.1%",
                                Cell.of(new Gauge(6.1, 10, 20, 24)),
                                Text.of("$382K a year to reach 10%")),
                        target(
                                "Partner-influenced",
                                "20–30%",
                                "23.8%",
                                Cell.of(new Gauge(23.8, 20, 30, 36)),
                                Text.of("on target", Style.GOOD)),
                        target(
                                "Certification",
                                "> 80%",
                                "52%",
                                Cell.of(new Gauge(52, 80, 100, 100)),
                                Text.of("9 partners to certify, 6 of them sold this year")),
                        target(
                                "Top two partners' share",
                                "< 80%",
                                "83%",
                                Cell.of(new Gauge(83, 0, 80, 100)),
                                Mark.BAD.text().plus(" P-014 Meridian (61%), P-003 Kite (22%)")),
                        target("Partner NPS", "≥ 50", "unknown", Cell.EMPTY, Text.muted("add nps to partners.csv"))));
    }

    private static List<Cell> target(String name, String target, String now, Cell gauge, Text gap) {
        return List.of(Cell.of(name), Cell.of(target), Cell.of(now), gauge, Cell.of(gap));
    }

    private static Block types() {
        return new Block.Table(
                Text.of("Partnership types"),
                List.of(Column.left(""), Column.left(""), Column.flexible("why now"), Column.flexible("put into it")),
                List.of(
                        List.of(
                                Cell.of("1 Technology"),
                                Cell.of("mature"),
                                Cell.of("deep integrations, co-selling"),
                                Cell.of("a partner manager")),
                        List.of(
                                Cell.of("2 Channel"),
                                Cell.of("active"),
                                Cell.of("formal program"),
                                Cell.of("partner operations, MDF, enablement"))));
    }

    private static Block antiPatterns() {
        return Block.checks(List.of(
                Item.of(Mark.BAD, Text.strong("Channel without enablement"))
                        .detail(Text.of("12 of 25 active partners have nobody certified; they won 2 of 31 deals"))
                        .source(Text.of("partners.csv:4, 9, 17 … (12)")),
                Item.of(Mark.BAD, Text.strong("Partner conflicts ignored"))
                        .detail(Text.of("3 accounts registered twice inside 30 days"))
                        .source(Text.of("deals.csv:118, 204, 391")),
                Item.of(Mark.WARN, Text.strong("One partner holds the channel"))
                        .detail(Text.of("Meridian brought 61% of sourced revenue")),
                Item.of(Mark.UNKNOWN, Text.strong("Certification that partners skip"))
                        .detail(Text.of("partners.csv has no column trained")),
                Item.of(Mark.GOOD, Text.strong("Accountability"))
                        .detail(Text.of("targets and quarterly reviews are in program.yaml"))));
    }
}
