package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    @Test
    void theBannerHasItsDateAtTheRightEdge() {
        Block banner = new Block.Banner(Text.strong("Optimize stage").plus(" $24.0M ARR"), Text.of("as of 2026-09-30"));

        assertThat(write(60, banner)).isEqualTo("""
                OPTIMIZE STAGE   $24.0M ARR                 as of 2026-09-30
                """);
    }

    @Test
    void aBannerTooLongForItsLineKeepsItsDate() {
        Block banner = new Block.Banner(Text.of("A company of a rather long name"), Text.of("as of 2026-09-30"));

        assertThat(write(40, banner)).isEqualTo("""
                A company of a rather long name
                as of 2026-09-30
                """);
    }

    @Test
    void sourcesStandInOneMarginOfTheDocument() {
        Block prose = new Block.Paragraph(Text.of("Both ARR and headcount say Optimize."), Text.of("optimize §stage"));
        Block list = Block.numbered(List.of(
                Item.of("Name one owner for partner operations before signing more partners.")
                        .source(Text.of("optimize §structure")),
                Item.of("Run two tiers, not four.").source(Text.of("ruling 2")),
                Item.of("A line without a source may run on to the right edge of the page.")));

        assertThat(write(80, prose, Block.heading(2, "Do first"), list)).isEqualTo("""
                Both ARR and headcount say Optimize.                         optimize §stage

                DO FIRST
                 1  Name one owner for partner operations before signing     optimize §structure
                    more partners.
                 2  Run two tiers, not four.                                 ruling 2
                 3  A line without a source may run on to the right edge of the page.
                """);
    }

    @Test
    void onANarrowPageASourceStandsBelow() {
        Block list = Block.bullets(
                List.of(Item.of("Name one owner for partner operations.").source(Text.of("optimize §structure"))));

        assertThat(write(40, list)).isEqualTo("""
                 • Name one owner for partner
                   operations.
                                     optimize §structure
                """);
    }

    @Test
    void numbersOfAListLineUpAtTheirLastFigure() {
        Item item = Item.of("x");
        List<Item> items = List.of(item, item, item, item, item, item, item, item, item, item);

        assertThat(write(80, Block.numbered(items))).startsWith("  1  x\n").endsWith(" 10  x\n");
    }

    @Test
    void aMarkSaysWithoutColourHowItStands() {
        Block checks = Block.checks(List.of(
                Item.of(Mark.BAD, Text.of("Conflicts ignored")).detail(Text.of("3 accounts")),
                Item.of(Mark.GOOD, Text.of("Accountability")),
                Item.of(Mark.UNKNOWN, Text.of("Churn")),
                Item.of(Mark.WARN, Text.of("Concentration"))));

        assertThat(write(80, checks)).isEqualTo("""
                 ✗ Conflicts ignored
                   3 accounts
                 ✓ Accountability
                 ? Churn
                 ! Concentration
                """);
    }

    @Test
    void figuresLineUpUnderACaptionThatSharesTheTitlesLine() {
        assertThat(write(80, targets(Cell.of(new Gauge(6.1, 10, 20, 24))))).isEqualTo("""
                TARGETS           target      now                gap
                 Partner-sourced  10–20%     6.1%  ▕██▌ ░░░░  ▏  $382K a year to reach 10%
                 Partner NPS        ≥ 50  unknown                add nps to partners.csv
                """);
    }

    @Test
    void aGaugeGivesWayToProse() {
        assertThat(write(70, targets(Cell.of(new Gauge(6.1, 10, 20, 24))))).isEqualTo("""
                TARGETS           target      now  gap
                 Partner-sourced  10–20%     6.1%  $382K a year to reach 10%
                 Partner NPS        ≥ 50  unknown  add nps to partners.csv
                """);
    }

    @Test
    void proseWrapsInItsColumn() {
        Block table = new Block.Table(
                Text.EMPTY,
                List.of(Column.left("type"), Column.flexible("why now")),
                List.of(List.of(
                        Cell.of("Channel"), Cell.of("margins erode and process bloats, so make it a formal program"))));

        assertThat(write(50, table)).isEqualTo("""
                 type     why now
                 Channel  margins erode and process bloats, so
                          make it a formal program
                """);
    }

    @Test
    void aTableTooWideForThePageIsStacked() {
        Block table = new Block.Table(
                Text.of("Partners"),
                List.of(
                        Column.left("name"),
                        Column.right("sourced revenue"),
                        Column.right("certified people"),
                        Column.left("tier"),
                        Column.left("manager")),
                List.of(List.of(
                        Cell.of("Meridian Systems and Daughters"),
                        Cell.of("$382,000"),
                        Cell.of("12"),
                        Cell.EMPTY,
                        Cell.of("Desk EMEA"))));

        assertThat(write(44, table)).isEqualTo("""
                PARTNERS
                 Meridian Systems and Daughters
                   sourced revenue: $382,000
                   certified people: 12
                   manager: Desk EMEA
                """);
    }

    @Test
    void wideCharactersCountTwice() {
        Block table = new Block.Table(
                Text.EMPTY,
                List.of(Column.left("name"), Column.right("won")),
                List.of(List.of(Cell.of("東京 😀"), Cell.of("1")), List.of(Cell.of("Zu\u0308rich"), Cell.of("22"))));

        assertThat(write(80, table)).isEqualTo("""
                 name     won
                 東京 😀    1
                 Zu\u0308rich    22
                """);
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        assertThat(write(40, Block.paragraph("see " + "x".repeat(50)))).isEqualTo("""
                see
                xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                xxxxxxxxxx
                """);
    }

    @Test
    void aCommandStaysOnOneLineAndIsQuotedOnlyWhereWordsFollow() {
        Text command = Text.code("partnerplan check");

        assertThat(write(
                        40,
                        Block.paragraph(Text.of("None of it can be ruled out ")
                                .plus(command)
                                .plus(" says"))))
                .isEqualTo("""
                        None of it can be ruled out
                        `partnerplan check` says
                        """);
        assertThat(write(40, new Block.Footer(Text.of("Next: ").plus(command)))).isEqualTo("Next: partnerplan check\n");
    }

    @Test
    void aHeadingKeepsTheCaseOfWhatMustBeCopied() {
        Text text = Text.of("What ")
                .plus("deals.csv", Style.CODE)
                .plus(" would tell")
                .plus(", most first", Style.MUTED);

        assertThat(write(80, new Block.Heading(2, text))).isEqualTo("WHAT deals.csv WOULD TELL, most first\n");
    }

    @Test
    void linesOfCodeKeepTheirIndentAndShowControls() {
        Block code = new Block.Code("yaml", List.of("tiers:", "  review:   quarterly\u001B[2J", ""));

        assertThat(write(80, Block.heading(3, "Example"), code, Block.paragraph("So.")))
                .isEqualTo("""
                Example

                    tiers:
                      review:   quarterly␛[2J


                 So.
                """);
    }

    @Test
    void aLongLineOfCodeIsBrokenBetweenWords() {
        Block code = new Block.Code("", List.of("  message: a sentence that goes on for longer than the page"));

        assertThat(write(40, code)).isEqualTo("""
                      message: a sentence that goes on
                      for longer than the page
                """);
    }

    @Test
    void emptyBlocksLeaveNoGap() {
        Block nothing = new Block.Paragraph(Text.EMPTY, Text.EMPTY);
        Block prose = Block.paragraph("Prose.");

        assertThat(write(40, nothing, Block.bullets(List.of()), new Block.Fields(List.of()), prose))
                .isEqualTo("Prose.\n");
    }

    @Test
    void theTitleIsShownOnlyWhereNothingElseOpensTheDocument() {
        Block prose = Block.paragraph("Prose.");

        assertThat(new TextWriter(80, false).write(new Document("Title", List.of(prose))))
                .isEqualTo("TITLE\nProse.\n");
        assertThat(new TextWriter(80, false).write(new Document("Title", List.of(Block.heading(1, "Other"), prose))))
                .isEqualTo("OTHER\nProse.\n");
    }

    @Test
    void colourIsEndedBeforeTheBlanksThatFollow() {
        Block paragraph =
                Block.paragraph(Text.of("now ").plus("52% ", Style.BAD).plus("of 80%"));

        assertThat(new TextWriter(80, true).write(new Document("", List.of(paragraph))))
                .isEqualTo("now \u001B[31m52%\u001B[0m of 80%\n");
    }

    @Test
    void aPlanFillsItsPageAndNoMore() {
        for (int width = 40; width <= 200; width++) {
            int widest = 0;
            String text = new TextWriter(width, false).write(SamplePlan.document());
            for (String line : text.lines().toList()) {
                widest = Math.max(widest, DisplayWidth.of(line));
            }
            assertThat(widest).isBetween(Math.min(width, 120) - 12, width);
        }
    }

    private static Block targets(Cell gauge) {
        return new Block.Table(
                Text.of("Targets"),
                List.of(
                        Column.left(""),
                        Column.right("target"),
                        Column.right("now"),
                        Column.left(""),
                        Column.flexible("gap")),
                List.of(
                        List.of(
                                Cell.of("Partner-sourced"),
                                Cell.of("10–20%"),
                                Cell.of("6.1%"),
                                gauge,
                                Cell.of("$382K a year to reach 10%")),
                        List.of(
                                Cell.of("Partner NPS"),
                                Cell.of("≥ 50"),
                                Cell.of("unknown"),
                                Cell.EMPTY,
                                Cell.of("add nps to partners.csv"))));
    }

    private static String write(int width, Block... blocks) {
        return new TextWriter(width, false).write(new Document("", List.of(blocks)));
    }
}
