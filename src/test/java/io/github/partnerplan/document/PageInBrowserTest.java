package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.browser.BrowserCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a page of real size is laid out on a laptop, on a phone and on paper. */
class PageInBrowserTest extends BrowserCase {
    /** The window of a laptop, and what a page of A4 has between its margins (172 mm), in CSS pixels. */
    private static final int FIRST_SCREEN = 900;

    private static final int PAPER = 650;
    private static final String WIDER = "return [...document.querySelectorAll('table, svg, pre, dl')].filter(each =>"
            + " each.getBoundingClientRect().right > document.body.getBoundingClientRect().right + 1).length";

    @BeforeEach
    void open() {
        browser.open(new HtmlWriter().write(report()));
    }

    private static Document report() {
        String words = "This report looks at the partner program as it stood on 30 September 2026: what partners "
                + "bring, what the program promises them, and what it costs.";
        Cover cover = new Cover(
                "Northwind Analytics",
                "Partner program review",
                "as of 2026-09-30",
                Optional.of(new Picture("image/gif", "R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", "Logo")),
                "",
                List.of(
                        Block.paragraph(words),
                        Block.paragraph(words),
                        Block.bullets(List.of(
                                Item.of(
                                        "the first page says where the program stands and the five things to do first;"),
                                Item.of("every figure leads to how it was made, and to the rows it was made from;"),
                                Item.of("§ marks a section of a playbook.")))));
        Text source = Text.of("optimize §metrics · deals.csv:268, 292, 299");
        return new Document(
                "Northwind",
                Optional.of(cover),
                List.of(
                        new Block.Banner(
                                Text.strong("Northwind Analytics").plus(" Optimize stage"), Text.of("2026-09-30")),
                        new Block.Paragraph(
                                Text.strong("Partners source 6.0% of new business: $377K short of 10%: 12 more "
                                        + "wins, 30 opportunities at your win rate."),
                                source),
                        new Block.Paragraph(Text.of("The job now: efficiency and leverage."), source),
                        Block.heading(2, "Do first"),
                        Block.numbered(List.of(Item.of(Text.strong("Have every active partner sign the agreement."))
                                .detail(Text.of("4 enrolled partners without a written agreement."))
                                .source(source))),
                        Block.heading(2, "Every partner"),
                        partners(),
                        Block.heading(2, "Rows"),
                        new Block.Code(
                                "",
                                List.of("28 | P-027,Thornmere Systems,,reseller,Silver,2025-02-03,active,"
                                        .repeat(3)))));
    }

    /** As wide as the list of partners gets: eleven columns, two of them prose, with ranges of money. */
    private static Block partners() {
        List<Column> columns = List.of(
                Column.left("Partner"),
                Column.left("Type"),
                Column.left("Tier"),
                Column.right("Sourced"),
                Column.right("Helped"),
                Column.right("Wins"),
                Column.left("Health"),
                Column.right("Earned"),
                Column.left("Move"),
                Column.flexible("For the next tier"),
                Column.flexible("Next"));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<Cell> row = new ArrayList<>();
            for (String words : List.of(
                    "Castlemere & Row Consulting",
                    "technology",
                    "Platinum → Silver on 2027-01-01",
                    "$117K–$597K",
                    "$0–$220K",
                    "10",
                    "unknown",
                    "$3.17M–$3.22M",
                    "promote",
                    "Platinum: $136K more sourced revenue, and 1 other requirement",
                    "Move it down to Silver, due since 2026-01-01; it lacks 1 more sales certified.")) {
                row.add(Cell.of(words));
            }
            rows.add(row);
        }
        return new Block.Table(Text.EMPTY, columns, rows, true);
    }

    private static double bottom(String css) {
        return ((Number) browser.script(
                        "return document.querySelector(arguments[0]).getBoundingClientRect().bottom + scrollY", css))
                .doubleValue();
    }

    @Test
    void theVerdictAndTheFirstActionAreOnTheFirstScreenBesideTheIntroduction() {
        assertThat(bottom(".first li")).isLessThan(FIRST_SCREEN);
        assertThat(bottom(".introduction")).isLessThan(bottom(".headline"));
        assertThat(browser.script("return document.querySelector('.introduction').getBoundingClientRect().top"
                        + " < document.querySelector('h1').getBoundingClientRect().top"))
                .isEqualTo(true);
    }

    @Test
    void onAPhoneTheIntroductionStandsBelowTheTitleAndNothingIsWiderThanTheScreen() {
        browser.phone();
        assertThat(browser.horizontalOverflow()).isFalse();
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.script("return document.querySelector('.introduction').getBoundingClientRect().top"
                        + " > document.querySelector('h1').getBoundingClientRect().bottom"))
                .isEqualTo(true);
        browser.dark();
        assertThat(browser.barriers()).as("in dark colours").isEmpty();
    }

    @Test
    void theListOfPartnersFitsALaptopWithoutScrollingSideways() {
        assertThat(browser.script("const frame = document.querySelector('table').parentElement;"
                        + "return frame.scrollWidth - frame.clientWidth"))
                .isEqualTo(0L);
    }

    /** A browser makes the whole report smaller where one table is wider than the paper. */
    @Test
    void nothingIsWiderThanThePaper() {
        browser.printMedia();
        browser.script("document.body.style.width = arguments[0] + 'px'; return true", PAPER);
        assertThat(browser.script(WIDER)).isEqualTo(0L);
    }

    @Test
    void noLineOfATableEndsWithinADay() {
        assertThat(browser.script("return [...document.querySelectorAll('td time')].every(each =>"
                        + " each.getClientRects().length === 1)"))
                .isEqualTo(true);
    }
}
