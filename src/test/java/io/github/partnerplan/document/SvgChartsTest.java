package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SvgChartsTest {
    private static final List<String> KINDS = List.of("Action", "Recruiting", "Review");
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
        drawn(new Chart.Timeline("", "Words.", List.of(), List.of()));
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
        drawn(new Chart.Timeline(
                "", "Words.", KINDS, List.of(new Chart.Task("All", "Action", LocalDate.MIN, LocalDate.MAX))));
    }

    @Test
    void aBulletShowsItsBandAndSaysByASignHowItStands() {
        Gauge gauge = new Gauge(6, 10, 20, 40);
        ParsedPage page =
                drawn(new Chart.Bullets("", "Words.", List.of(new Chart.Bullet("Sourced", gauge, "6%", "10–20%"))));

        assertThat(page.ofClass("band").get(1).getAttribute("width")).isEqualTo("82.5");
        assertThat(page.ofClass("warn").get(0).getAttribute("width")).isEqualTo("49.5");
        assertThat(page.ofClass("edge")).hasSize(4);
        assertThat(page.texts("text")).containsSubsequence("Sourced", "6% !", "10–20%");
    }

    @Test
    void aLadderIsNarrowOnTopAndCountsThoseWithoutSales() {
        ParsedPage page = drawn(ladder(new Chart.Dot("A", 0, "$0", 1), new Chart.Dot("B", 5, "$5", 1)));
        List<Element> steps = page.ofClass("step");

        assertThat(Double.parseDouble(steps.get(0).getAttribute("width")))
                .isLessThan(Double.parseDouble(steps.get(1).getAttribute("width")));
        // One in the key.
        assertThat(page.all("circle")).hasSize(2);
        assertThat(page.texts("text")).contains("Not on the line: 1 without sales", "1 partner · from $20K", "B · $5");
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

        assertThat(page.ofClass("c2")).hasSize(1);
        assertThat(page.texts("text")).contains("2 others together", "$3", "50%", "80%");
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
                KINDS,
                List.of(
                        new Chart.Task("Fill a gap", "Action", day, day.plusDays(40)),
                        new Chart.Task("Meet", "Review", day.plusDays(70), day.plusDays(70)))));

        // One in the key.
        assertThat(page.ofClass("day")).hasSize(2);
        assertThat(page.texts("text")).contains("Action", "Review", "Nov", "Dec", "Jan", "2026", "2027", "Fill a gap");
    }

    @Test
    void aSingleDayOfATimelineSaysWhenPointedAtWhatAndWhen() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        ParsedPage page =
                drawn(new Chart.Timeline("", "Words.", KINDS, List.of(new Chart.Task("Meet", "Review", day, day))));

        assertThat(page.ofClass("day").get(1).getTextContent()).isEqualTo("Meet: 2026-11-02");
    }

    @Test
    void aTitleOfATimelineTakesUpToThreeLinesAndNoWordOfItIsCutWhereTheyHoldAll() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        String fits = "x".repeat(44);
        ParsedPage page = drawn(new Chart.Timeline(
                "",
                "Words.",
                KINDS,
                List.of(
                        new Chart.Task(fits, "Action", day, day),
                        new Chart.Task(fits + "yz", "Action", day, day),
                        new Chart.Task("Credit " + fits + " and some more", "Action", day, day.plusDays(9)))));

        assertThat(page.texts("text"))
                .contains(fits, "x".repeat(43) + "…" + fits + "yz")
                .containsSubsequence("Credit", fits, "and some more");
    }

    @Test
    void aKindOfTaskHasItsFillAndItsSignWhicheverKindsThereAre() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        Chart.Task meet = new Chart.Task("Meet", "Review", day, day);
        Chart.Task act = new Chart.Task("Act", "Action", day, day.plusDays(3));
        Chart.Task recruit = new Chart.Task("Recruit", "Recruiting", day, day.plusDays(5));
        ParsedPage few = drawn(new Chart.Timeline("", "Words.", KINDS, List.of(act, meet)));
        ParsedPage all = drawn(new Chart.Timeline("", "Words.", KINDS, List.of(recruit, act, meet)));

        for (ParsedPage page : List.of(few, all)) {
            // One in the key, one in the picture.
            assertThat(page.ofClass("day"))
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(each.getAttribute("class")).isEqualTo("day c3"));
            assertThat(page.ofClass("c0")).hasSize(2);
        }
        assertThat(few.texts("text")).doesNotContain("Recruiting");
    }

    @Test
    void theLastDayOfATimelineEndsBeforeTheEdge() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        ParsedPage page = drawn(new Chart.Timeline(
                "", "Words.", KINDS, List.of(new Chart.Task("Act", "Action", day, LocalDate.of(2026, 11, 30)))));
        Element bar = page.ofClass("c0").get(1);

        assertThat(number(bar, "x") + number(bar, "width")).isEqualTo(700);
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    @Test
    void aValueBelowZeroIsABarThatEndsAtAZeroOfItsOwn() {
        Chart.Bullet nps = new Chart.Bullet("NPS", new Gauge(-8, 50, 75, 75), "-8 points", "50 points+");
        Chart.Bullet none = new Chart.Bullet("None", new Gauge(0, 50, 75, 75), "0", "50+");
        ParsedPage page = drawn(new Chart.Bullets("", "Words.", List.of(nps, none)));
        List<Element> bars = page.ofClass("warn");
        List<Element> zeros = page.ofClass("zero");

        assertThat(page.texts("text")).contains("0", "Now", "Target, from edge to edge");
        assertThat(number(bars.get(0), "x") + number(bars.get(0), "width"))
                .isCloseTo(number(zeros.get(1), "x1"), within(0.02));
        assertThat(number(zeros.get(1), "x1")).isGreaterThan(number(zeros.get(2), "x1"));
        assertThat(number(bars.get(1), "width")).isEqualTo(3);
    }

    @Test
    void levelsAreAsWideAsTheyHoldPartnersAndTheUndecidedStandBelowThem() {
        List<Chart.Step> steps = List.of(
                new Chart.Step("Gold", 2, 20_000, "from $20K"),
                new Chart.Step("Silver", 50, 0, ""),
                new Chart.Step("Registered", 100, 0, ""),
                new Chart.Step("Empty", 0, 0, ""));
        Chart.Strip strip = new Chart.Strip(
                "By value",
                List.of(new Chart.Dot("A", 30_000, "$30K", 0), new Chart.Dot("B", 10_000, 40_000, "$10K–$40K", -1)));
        ParsedPage page = drawn(new Chart.Ladder(
                "", "Words.", steps, Optional.of(new Chart.Step("Undecided", 4, 0, "no role")), strip));

        assertThat(page.ofClass("step").stream().map(each -> each.getAttribute("width")))
                .containsExactly("30", "160", "320", "30");
        assertThat(page.ofClass("ghost")).hasSize(1);
        assertThat(page.ofClass("reach")).hasSize(2);
        assertThat(page.texts("text"))
                .contains(
                        "4 partners · no role",
                        "0 partners",
                        "Widths to scale, but none below a least width",
                        "Gold from $20K",
                        "Undecided",
                        "Perhaps as far");
    }

    @Test
    void aLineOfValuesBeginsAtZeroAndHasRoundFiguresInTheCurrencyOfItsWords() {
        ParsedPage page = drawn(ladder(
                new Chart.Dot("A", 368_000, "$368K", 0),
                new Chart.Dot("B", 136_000, "$136K", 0),
                new Chart.Dot("C", 9_000, "$9K", 1)));
        List<Element> full = page.ofClass("dot");

        assertThat(page.texts("text"))
                .containsSubsequence("0", "$100K", "$200K", "$300K")
                .noneMatch(words -> words.contains("logarithmic"));
        // One of each mark in the key; the hollow one is the lowest level's.
        assertThat(page.ofClass("hollow")).hasSize(2);
        assertThat(full).hasSize(5);
    }

    @Test
    void aLineSaysThatItIsLogarithmicWhereAllButOnePartnerWouldStandInOnePlace() {
        ParsedPage page =
                drawn(ladder(new Chart.Dot("A", 90_000_000, "€90M", 0), new Chart.Dot("B", 25_000, "€25K", 0)));

        assertThat(page.texts("text"))
                .contains("€10K", "€10M")
                .contains("A logarithmic scale: equal distances are equal multiples, not equal amounts.");
    }

    @Test
    void aLadderWithoutALineOnTheMeasureHasWordsInItsPlace() {
        Chart.Strip strip = new Chart.Strip("No tier here has a line.", List.of());
        ParsedPage page = drawn(
                new Chart.Ladder("", "Words.", List.of(new Chart.Step("Premier", 2, 0, "")), Optional.empty(), strip));

        assertThat(page.all("circle")).isEmpty();
        assertThat(page.ofClass("axis")).isEmpty();
        assertThat(page.texts("text")).contains("No tier here has a line.");
    }

    @Test
    void sharesAreOfTheWholeAndWhatHasNoNameIsABarOfItsOwn() {
        List<Chart.Bar> bars = List.of(
                new Chart.Bar("Bellharbour Solutions", 40, "$40", 80, "$80"),
                new Chart.Bar("Hexawick Labs", 10, "$10"),
                new Chart.Bar("Norr", 0, "$0", 20, "$20"));
        Chart.Key key = new Chart.Key("sourced", "perhaps sourced", "together");
        ParsedPage page = drawn(new Chart.Concentration(
                "", "Words.", key, bars, Optional.of(new Chart.Bar("Not named", 50, "$50")), 100));
        List<Element> points = page.ofClass("point");

        // 220 high, from 276 upwards; the first point is the one of the key.
        assertThat(points.stream().skip(1).map(each -> each.getAttribute("cy")))
                .containsExactly("188", "166", "166", "56");
        assertThat(page.ofClass("c3")).hasSize(1);
        assertThat(page.ofClass("c1")).hasSize(3);
        assertThat(page.texts("text"))
                .contains("perhaps sourced", "$40–", "$80", "$10", "100%", "$100", "Bellharbour", "Solutions");
    }

    @Test
    void namesBelowBarsRiseOnlyWhereTheyAreTooLongToLie() {
        assertThat(new SvgCharts(1).concentration(bars(3, 2, 1))).doesNotContain("rotate");
        List<Chart.Bar> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(new Chart.Bar("Indrigowork Group", 12 - i, "$" + i));
        }
        ParsedPage page = drawn(new Chart.Concentration("", "Words.", many, 0));
        assertThat(page.texts("text").stream().filter("Indrigowork Group"::equals))
                .hasSize(12);
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
                new Chart.Timeline(
                        HUGE, HUGE, List.of(HUGE), List.of(new Chart.Task(HUGE, HUGE, day, day.plusDays(1)))));
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
