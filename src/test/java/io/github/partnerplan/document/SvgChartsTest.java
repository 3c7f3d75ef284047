package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SvgChartsTest {
    private static final String HUGE = "<b>\u202E" + "Name & ".repeat(1_500) + "x".repeat(10_000);

    private static ParsedPage drawn(Chart chart) {
        String svg = chart.drawnBy(new SvgCharts(1));
        assertThat(svg).doesNotContain("NaN", "Infinity", "E-", "\u202E");
        ParsedPage page = ParsedPage.of(svg);
        for (Element element : page.all("*")) {
            for (String size : new String[] {"width", "height", "r", "x", "y", "cx", "cy"}) {
                if (element.hasAttribute(size)) {
                    assertThat(Double.parseDouble(element.getAttribute(size)))
                            .as(svg)
                            .isBetween(0.0, 100_000.0);
                }
            }
        }
        return page;
    }

    private static Chart.Ladder ladder(Chart.Dot... dots) {
        List<Chart.Step> steps = List.of(
                new Chart.Step("Gold", 1, 20_000, "from $20K"), new Chart.Step("Registered", 3, 0, "all others"));
        return new Chart.Ladder("Ladder", "Words.", steps, List.of(dots));
    }

    private static Chart.Concentration bars(double... values) {
        List<Chart.Bar> bars = new ArrayList<>();
        for (double value : values) {
            bars.add(new Chart.Bar("P" + bars.size(), value, "$" + bars.size()));
        }
        return new Chart.Concentration("Bars", "Words.", bars, 0);
    }

    private static Chart.Stacks stacks(double... values) {
        List<Chart.Stack> stacks = new ArrayList<>();
        for (double value : values) {
            stacks.add(new Chart.Stack("Q" + stacks.size(), List.of(value, value), List.of("$1K", "$1K")));
        }
        return new Chart.Stacks("Stacks", "Words.", List.of("Sourced", "Direct"), stacks);
    }

    @Test
    void aChartOfNothingIsDrawnAllTheSame() {
        drawn(new Chart.Bullets("", "Words.", List.of()));
        drawn(new Chart.Ladder("", "Words.", List.of(), List.of()));
        drawn(bars());
        drawn(stacks());
        drawn(new Chart.Stacks("", "Words.", List.of(), List.of(new Chart.Stack("Q1", List.of(), List.of()))));
        drawn(new Chart.Timeline("", "Words.", List.of()));
    }

    @Test
    void extremeValuesStayInThePicture() {
        for (double value :
                new double[] {0, -1, 1e-300, 1, 1e300, Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY}) {
            drawn(bars(value));
            drawn(bars(value, value, value, 1, 5));
            drawn(stacks(value));
            drawn(stacks(value, 3, value));
            drawn(ladder(new Chart.Dot("A", value, "a", 0), new Chart.Dot("B", 7, "b", 1)));
            drawn(ladder(new Chart.Dot("A", value, "a", 0)));
        }
        for (double value : new double[] {-1e300, 0, 1e-9, 50, 1e300}) {
            drawn(new Chart.Bullets(
                    "", "Words.", List.of(new Chart.Bullet("A", new Gauge(value, 0, 80, 100), "v", "t"))));
        }
        drawn(new Chart.Timeline("", "Words.", List.of(new Chart.Task("All", "gap", LocalDate.MIN, LocalDate.MAX))));
    }

    @Test
    void aBulletShowsItsBandAndSaysByASignHowItStands() {
        Gauge gauge = new Gauge(6, 10, 20, 40);
        ParsedPage page =
                drawn(new Chart.Bullets("", "Words.", List.of(new Chart.Bullet("Sourced", gauge, "6%", "10–20%"))));

        assertThat(page.ofClass("band").get(0).getAttribute("width")).isEqualTo("82.5");
        assertThat(page.ofClass("warn").get(0).getAttribute("width")).isEqualTo("49.5");
        assertThat(page.ofClass("edge")).hasSize(2);
        assertThat(page.texts("text")).containsExactly("Sourced", "6% !", "10–20%");
    }

    @Test
    void aLadderIsNarrowOnTopAndCountsThoseWithoutSales() {
        ParsedPage page = drawn(ladder(new Chart.Dot("A", 0, "$0", 1), new Chart.Dot("B", 5, "$5", 1)));
        List<Element> steps = page.ofClass("step");

        assertThat(Double.parseDouble(steps.get(0).getAttribute("width")))
                .isLessThan(Double.parseDouble(steps.get(1).getAttribute("width")));
        assertThat(page.all("circle")).hasSize(1);
        assertThat(page.texts("text")).contains("1 without sales", "1 partner · from $20K", "B · $5");
    }

    @Test
    void dotsThatWouldMeetAreStackedUpwards() {
        List<Chart.Dot> same = Collections.nCopies(500, new Chart.Dot("A", 9, "$9", 0));
        ParsedPage page = drawn(new Chart.Ladder("", "Words.", List.of(), same));

        assertThat(page.all("circle").stream()
                        .map(each -> each.getAttribute("cx"))
                        .distinct())
                .hasSize(1);
        assertThat(page.all("circle").stream()
                        .map(each -> each.getAttribute("cy"))
                        .distinct())
                .hasSizeGreaterThan(400);
        assertThat(page.first("svg").getAttribute("viewBox")).matches("0 0 720 [12][0-9]{2}(\\.[0-9]+)?");
    }

    @Test
    void beyondTheTwelfthBarTheOthersAreOne() {
        ParsedPage page = drawn(bars(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14));

        assertThat(page.ofClass("c9")).hasSize(1);
        assertThat(page.texts("text")).contains("2 others", "3%", "50%", "80%");
        assertThat(page.texts("text").indexOf("P13"))
                .isLessThan(page.texts("text").indexOf("P2"));
    }

    @Test
    void aColumnHasItsTotalOnTopWithTheSignOfItsParts() {
        assertThat(drawn(stacks(617_000)).texts("text")).contains("$1.23M", "Q0", "Sourced", "Direct");
        assertThat(SvgTotal.of(new Chart.Stack("", List.of(3.0, 0.0), List.of("3 deals", "none"))))
                .isEqualTo("3 deals");
        assertThat(SvgTotal.of(new Chart.Stack("", List.of(999_600.0, 1.0), List.of("€1.00M", "€1"))))
                .isEqualTo("€1M");
        assertThat(SvgTotal.of(new Chart.Stack("", List.of(3.0, 4.0), List.of("3", "4"))))
                .isEqualTo("7");
    }

    @Test
    void aTimelineHasBarsDiamondsForSingleDaysAndItsMonths() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        ParsedPage page = drawn(new Chart.Timeline(
                "",
                "Words.",
                List.of(
                        new Chart.Task("Fill a gap", "gap", day, day.plusDays(40)),
                        new Chart.Task("Meet", "review", day.plusDays(70), day.plusDays(70)))));

        assertThat(page.ofClass("day")).hasSize(1);
        assertThat(page.texts("text")).contains("Gap", "Review", "Nov", "Dec", "Jan", "2026", "2027", "Fill a gap");
    }

    @Test
    void aSingleDayOfATimelineSaysWhenPointedAtWhatAndWhen() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        ParsedPage page = drawn(new Chart.Timeline("", "Words.", List.of(new Chart.Task("Meet", "review", day, day))));

        assertThat(page.ofClass("day").get(0).getTextContent()).isEqualTo("Meet: 2026-11-02");
    }

    @Test
    void aTimelineHasRoomForFortyFourCharactersOfATitle() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        String fits = "x".repeat(44);
        ParsedPage page = drawn(new Chart.Timeline(
                "",
                "Words.",
                List.of(new Chart.Task(fits, "gap", day, day), new Chart.Task(fits + "yz", "gap", day, day))));

        assertThat(page.texts("text")).contains(fits, "x".repeat(43) + "…" + fits + "yz");
    }

    @Test
    void partsOfAColumnGetClearlyLighterAndTheirNamesAreWhole() {
        String unsure = "Partner, role unknown";
        assertThat(fills("Sourced")).containsExactly("c0");
        assertThat(fills("Sourced", "Influenced")).containsExactly("c0", "c2");
        assertThat(fills("Sourced", "Influenced", "Direct")).containsExactly("c0", "c2", "c3");
        assertThat(fills("Sourced", unsure, "Influenced", "Direct")).containsExactly("c0", "c1", "c2", "c3");
        assertThat(columnsOf("Sourced", unsure, "Influenced", "Direct").texts("text"))
                .contains(unsure);
    }

    private static List<String> fills(String... parts) {
        return columnsOf(parts).all("rect").stream()
                .limit(parts.length)
                .map(each -> each.getAttribute("class"))
                .toList();
    }

    private static ParsedPage columnsOf(String... parts) {
        List<Double> values = Collections.nCopies(parts.length, 1.0);
        List<String> words = Collections.nCopies(parts.length, "$1");
        return drawn(new Chart.Stacks("", "Words.", List.of(parts), List.of(new Chart.Stack("Q1", values, words))));
    }

    @Test
    void hugeNamesAreShortenedAndWholeWherePointedAt() {
        Gauge gauge = new Gauge(1, 0, 1, 1);
        LocalDate day = LocalDate.of(2026, 1, 1);
        List<Chart> charts = List.of(
                new Chart.Bullets(HUGE, HUGE, List.of(new Chart.Bullet(HUGE, gauge, HUGE, HUGE))),
                new Chart.Ladder(
                        HUGE,
                        HUGE,
                        List.of(new Chart.Step(HUGE, 1, 1, HUGE)),
                        List.of(new Chart.Dot(HUGE, 2, HUGE, 0))),
                new Chart.Concentration(HUGE, HUGE, List.of(new Chart.Bar(HUGE, 1, HUGE)), 1),
                new Chart.Stacks(
                        HUGE, HUGE, List.of(HUGE), List.of(new Chart.Stack(HUGE, List.of(1.0), List.of(HUGE)))),
                new Chart.Timeline(HUGE, HUGE, List.of(new Chart.Task(HUGE, HUGE, day, day.plusDays(1)))));
        for (Chart chart : charts) {
            for (Element text : drawn(chart).all("text")) {
                assertThat(text.getFirstChild().getNodeValue().length()).isLessThan(120);
            }
            assertThat(drawn(chart).texts("title")).contains(CleanText.of(HUGE));
        }
    }

    @Test
    void numbersHaveAtMostTwoDecimalsAndNoOtherSign() {
        assertThat(Svg.number(1)).isEqualTo("1");
        assertThat(Svg.number(-0.5)).isEqualTo("-0.5");
        assertThat(Svg.number(2.049)).isEqualTo("2.05");
        assertThat(Svg.number(-0.001)).isEqualTo("0");
        assertThat(Svg.number(Double.NaN)).isEqualTo("0");
        assertThat(Svg.number(1e300)).isEqualTo("10000000");
    }

    @Test
    void aRangeIsDrawnFromEndToEndAndHasNoVerdictWhereItsEndsDisagree() {
        Gauge gauge = new Gauge(.05, .1, .2, .3);
        Chart.Bullet range = new Chart.Bullet("Sourced", gauge, .15, Style.PLAIN, "5–15%", "10–20%");

        String svg = new SvgCharts(1).bullets(new Chart.Bullets("", "Words.", List.of(range)));

        assertThat(svg).contains("plain open", "5–15%").doesNotContain(Mark.WARN.sign(), Mark.GOOD.sign());
    }
}
