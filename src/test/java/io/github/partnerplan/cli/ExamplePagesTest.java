package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.browser.BrowserCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of the examples, opened on a screen as their reader would. */
class ExamplePagesTest extends BrowserCase {

    /** The largest example stays far below this; a mail with ten such reports still goes through. */
    private static final long LARGEST = 1_000_000;

    private static final String PARTNERS = "[aria-label$='Every partner'] > table";

    private static ExampleReports reports;

    @BeforeAll
    static void start(@TempDir Path folder) {
        reports = new ExampleReports(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"early", "hubspot", "salesforce", "optimize", "platform", "partners", "check", "diff"})
    void aPageIsWholeByItselfAndKeepsNobodyOut(String name) throws IOException {
        browser.open(reports.page(name));
        isSound();
    }

    @Test
    void anIndexLeadsToTheReportsBesideItWhichAreSoundToo() throws IOException {
        browser.open(reports.portfolio());
        isSound();
        List<String> files = strings("return [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))"
                + ".filter(href => !href.startsWith('#'))");
        assertThat(files).as("the twelfth client has no rate").hasSize(11).doesNotHaveDuplicates();
        for (String file : files) {
            assertThat(reports.portfolio().resolveSibling(file)).isRegularFile();
        }
        browser.plain();
        browser.click("a[href='northwind-analytics.html']");
        assertThat(browser.text("h1")).isEqualTo("Partner plan");
        assertThat(browser.text(".client")).isEqualTo("Northwind Analytics");
        browser.open(reports.portfolio().resolveSibling("northwind-analytics.html"));
        isSound();
    }

    private static void isSound() {
        assertThat(browser.horizontalOverflow()).isFalse();
        assertThat(browser.barriers()).isEmpty();
        browser.dark();
        assertThat(browser.paleWords()).as("in dark colours").isEmpty();
        browser.phone();
        assertThat(browser.horizontalOverflow()).as("on a phone").isFalse();
        assertThat(strings("return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href'))"
                        + ".filter(href => !document.getElementById(decodeURIComponent(href.slice(1))))"))
                .as("links that lead nowhere")
                .isEmpty();
        assertThat(strings("const ids = [...document.querySelectorAll('[id]')].map(each => each.id);"
                        + "return ids.filter((id, i) => ids.indexOf(id) !== i)"))
                .as("ids that stand twice")
                .isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void theLargestExampleIsSmallAndOpensAtOnce() throws IOException {
        Path page = reports.page("platform");
        assertThat(Files.size(page)).isLessThan(LARGEST);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3 && best >= 1000; i++) {
            browser.open(page);
            best = Math.min(best, browser.loadMillis());
        }
        assertThat(best).as("milliseconds, the best of three").isLessThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform"})
    void theTableOfPartnersIsSortedByWordsAndByAmounts(String name) throws IOException {
        browser.open(reports.page(name));
        List<String> asWritten = browser.column(PARTNERS, 1);
        int revenue = strings(
                        "return [...document.querySelector(arguments[0]).tHead.rows[0].cells]"
                                + ".map(each => each.textContent.trim())",
                        PARTNERS)
                .indexOf("Sourced");

        List<String> names = sortedBy("Partner", 0);
        assertThat(names)
                .isEqualTo(strings("return [...arguments[0]].sort(new Intl.Collator('en').compare)", asWritten));
        List<String> amounts = sortedBy("Sourced", revenue);
        assertThat(amounts.get(0)).startsWith("$");
        List<Double> order = orders(revenue);
        assertThat(order).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(browser.column(PARTNERS, 1)).isNotEqualTo(names).containsExactlyInAnyOrderElementsOf(names);
        sortedBy("Sourced", revenue);
        assertThat(orders(revenue)).as("turned round").isSorted().hasSameSizeAs(order);
        assertThat(browser.complaints()).isEmpty();
    }

    /** What each row goes by; what has none is unknown or no partner, and stands below all others whichever way it is sorted. */
    private static List<Double> orders(int column) {
        List<String> keys = strings(
                "return [...document.querySelector(arguments[0]).tBodies[0].rows]"
                        + ".map(each => each.cells[arguments[1]].getAttribute('data-order') ?? '')",
                PARTNERS,
                column);
        List<Double> known = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).isEmpty()) {
                assertThat(last)
                        .as("row " + i + " stands below one that is unknown")
                        .isEqualTo(i - 1);
                known.add(Double.valueOf(keys.get(i)));
                last = i;
            }
        }
        return known;
    }

    private static List<String> sortedBy(String title, int column) {
        browser.script(
                "[...document.querySelectorAll(arguments[0] + ' th button')]"
                        + ".find(each => each.textContent.trim() === arguments[1]).click(); return true",
                PARTNERS,
                title);
        return browser.column(PARTNERS, column + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"early", "salesforce", "optimize", "platform"})
    void aFigureLeadsToTheNoteThatTellsHowItWasMade(String name) throws IOException {
        browser.open(reports.page(name));
        List<String> notes = strings(
                "return [...document.querySelectorAll('[aria-label$=\" Targets\"] tbody tr')].map(row => {"
                        + "const link = row.cells[2].querySelector('a');"
                        + "return row.cells[0].textContent + ' => ' + (link ? document.querySelector(link.getAttribute('href')).textContent : '') })");
        assertThat(notes).isNotEmpty().allSatisfy(note -> {
            String metric = note.substring(0, note.indexOf(" => ")).replaceFirst(",.*", "");
            assertThat(note.substring(note.indexOf(" => ") + 4)).contains(metric);
        });
    }

    @ParameterizedTest
    @CsvSource({"optimize,15,92,102", "platform,122,46,74"})
    void theLogoIsShownAndTheAccentIsUsed(String name, int red, int green, int blue) throws IOException {
        browser.open(reports.page(name));
        assertThat(browser.script("return document.querySelector('.cover img').naturalWidth > 0"))
                .isEqualTo(true);
        String accent = "rgb(" + red + ", " + green + ", " + blue + ")";
        assertThat(browser.script(
                        "return getComputedStyle(document.querySelector('.cover'), '::after').borderTopColor"))
                .isEqualTo(accent);
        assertThat(browser.script("return getComputedStyle(document.querySelector('.client')).color"))
                .isEqualTo(accent);
    }

    private static List<String> strings(String script, Object... arguments) {
        List<String> strings = new ArrayList<>();
        ((List<?>) browser.script(script, arguments)).forEach(each -> strings.add(String.valueOf(each)));
        return strings;
    }
}
