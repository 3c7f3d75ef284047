package io.github.partnerplan.office;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Chart;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Cover;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Field;
import io.github.partnerplan.document.Gauge;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Link;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Note;
import io.github.partnerplan.document.Picture;
import io.github.partnerplan.document.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report such as a consultant hands over, with every kind of block and chart in it. */
final class SampleReport {
    /** A picture of one point. */
    static final Picture LOGO = new Picture(
            "image/png",
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
            "The client's logo");

    private SampleReport() {}

    static Document document() {
        Cover cover = new Cover(
                "Northwind Analytics",
                "Partner program",
                "30 September 2026",
                Optional.of(LOGO),
                "#7a1f8a",
                List.of(Block.heading(2, "About this report"), Block.paragraph("Prepared for the board.")));
        List<Block> blocks = new ArrayList<>(words());
        charts().forEach(chart -> blocks.add(new Block.Figure(chart)));
        blocks.add(Block.heading(2, "Evidence"));
        blocks.add(new Block.Notes(List.of(
                new Note("share", Text.of("Share of the largest"), List.of(Text.of("980K of 4.4M"))),
                new Note("metrics", Text.of("optimize §metrics"), List.of(Text.of("It is said there."))))));
        blocks.add(new Block.Footer(Text.of("Next: ").plus(Text.code("partnerplan init"))));
        return new Document("Partner plan for Northwind Analytics", Optional.of(cover), blocks);
    }

    private static List<Block> words() {
        return List.of(
                new Block.Banner(Text.strong("Optimize stage").plus(" $24.0M ARR"), Text.of("as of 2026-09-30")),
                new Block.Paragraph(
                        Text.of("The largest brings ")
                                .plus(Text.of("22%").linkedTo(new Link.Place("share")))
                                .plus(Text.of(" or nothing").linkedTo(new Link.Place("no such note")))
                                .plus(Text.of(" of a letter").linkedTo(new Link.File("letter.docx"))),
                        Text.of("optimize §metrics").linkedTo(new Link.Place("metrics"))),
                Block.heading(2, "Do first"),
                Block.numbered(List.of(Item.of("Name an owner").source(Text.of("advice")), Item.of("Certify"))),
                Block.heading(3, "Then these"),
                Block.numbered(List.of(Item.of("Recruit").detail(Text.of("five of them")), Item.of("Review"))),
                Block.bullets(List.of(Item.of("A remark"))),
                Block.checks(List.of(Item.of(Mark.BAD, Text.of("No agreement")).detail(Text.of("four have none")))),
                new Block.Fields(List.of(new Field(Text.of("owner"), Text.of("Head of"), Text.of("program.yaml:4")))),
                targets(),
                new Block.Code("yaml", List.of("rule:", "  <first> & \"only\"")));
    }

    private static Block targets() {
        return new Block.Table(
                Text.of("Targets"),
                List.of(Column.left("Metric"), Column.right("Now"), Column.left(""), Column.flexible("Gap")),
                List.of(
                        List.of(
                                Cell.of("Certification"),
                                Cell.of("52%"),
                                Cell.of(new Gauge(.52, .8, 1, 1)),
                                Cell.of("nine to certify")),
                        List.of(Cell.of("Churn"), Cell.of("12%"), Cell.EMPTY, Cell.of("on target"))));
    }

    static List<Chart> charts() {
        List<Chart.Dot> dots = new ArrayList<>();
        List<Chart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            double value = 900_000 - 30_000.0 * i;
            dots.add(new Chart.Dot("Partner " + i, value, "$" + value, i < 4 ? 0 : i < 20 ? 1 : -1));
            bars.add(new Chart.Bar("=SUM(1;1) of a very long name of a partner", value, "€" + value));
        }
        return List.of(
                new Chart.Bullets(
                        "Targets",
                        "One is short of its target.",
                        List.of(
                                new Chart.Bullet("Certification", new Gauge(.52, .8, 1, 1), "52%", "over 80%"),
                                new Chart.Bullet("NPS", new Gauge(38, 50, 100, 100), "38", "over 50"))),
                new Chart.Ladder(
                        "Partners by level",
                        "Gold holds 4.",
                        List.of(new Chart.Step("Gold", 4, 250_000, "$250K"), new Chart.Step("Rest", 16, 0, "")),
                        dots),
                new Chart.Concentration("Concentration", "The largest brings 22%.", bars, 13_650_000),
                new Chart.Stacks(
                        "By quarter",
                        "It grew.",
                        List.of("Sourced", "Direct"),
                        List.of(new Chart.Stack("2026 Q3", List.of(210_000.0, 900_000.0), List.of("$210K", "$900K")))),
                new Chart.Timeline(
                        "Two quarters",
                        "Two tasks.",
                        List.of("Action", "Recruiting", "Review"),
                        List.of(
                                new Chart.Task("Name", "Action", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 14)),
                                new Chart.Task(
                                        "Meet", "Review", LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 11)))));
    }
}
