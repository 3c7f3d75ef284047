package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.partnerplan.browser.BrowserCase;
import io.github.partnerplan.browser.Paper;
import io.github.partnerplan.browser.PrintedPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of the examples as they come out of a printer. */
class ExamplePrintTest extends BrowserCase {

    /** A mark too small to move anything: words may be broken into lines on paper, a mark is found again. */
    private static final String PUT = """
            const put = (place, text) => {
              const mark = document.createElement('span');
              mark.textContent = text;
              mark.style.fontSize = '0.5px';
              place.prepend(mark);
            };
            """;

    /** Marks the titles of each table and each of its rows, and tells of each how few rows may stand on a page: of a short table all. */
    private static final String MARK = PUT + """
            return [...document.querySelectorAll('table')].map((table, i) => {
              put(table.tHead.rows[0].cells[0], 'zq' + i + 'h');
              [...table.tBodies[0].rows].forEach(row => put(row.cells[0], 'zq' + i + 'r'));
              const has = name => table.classList.contains(name);
              return has('short') ? table.tBodies[0].rows.length : has('tall') ? 2 : 3;
            });
            """;

    private static ExampleReports reports;

    @BeforeAll
    static void start(@TempDir Path folder) {
        reports = new ExampleReports(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "early, A4, Quillmoor Software, Partner plan",
        "salesforce, LETTER, Ferrowind Security, Partner plan",
        "optimize, A4, Northwind Analytics, Partner program review",
        "optimize, LETTER, Northwind Analytics, Partner program review",
        "platform, A4, Corvane Systems, Partner program review"
    })
    void aPlanHasACoverItsActionsOnPageTwoAndAHeadAndANumberOnAllOthers(
            String name, Paper paper, String client, String title) throws IOException {
        browser.open(reports.page(name));
        List<String> actions = strings(PUT + """
                const actions = [...document.querySelectorAll('#do-first ~ ol > li strong:first-of-type')];
                actions.forEach((each, i) => put(each, 'zq' + i + 'a'));
                return actions;
                """);
        PrintedPages printed = browser.print(paper);

        sized(printed, paper);
        assertThat(printed.text(1)).contains(client, title, "as of 20").doesNotContain(client + " · " + title);
        assertThat(printed.text(1)).doesNotContainPattern("\\d+\\s*/\\s*\\d+");
        for (int page = 2; page <= printed.count(); page++) {
            assertThat(printed.text(page)).as("page " + page).startsWith(client + " · " + title);
            numbered(printed, page);
        }
        assertThat(actions).hasSize(5);
        for (int action = 0; action < actions.size(); action++) {
            assertThat(pages(printed, "zq" + action + "a"))
                    .as("action " + action)
                    .containsExactly(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "partners, A4, Partners",
        "check, LETTER, Check of the partner program",
        "diff, A4, Change of the partner program"
    })
    void thePagesOfOtherCommandsAreNumberedBehindTheirCover(String name, Paper paper, String title) throws IOException {
        browser.open(reports.page(name));
        PrintedPages printed = browser.print(paper);

        sized(printed, paper);
        assertThat(printed.text(1)).contains(title, "as of 2026-09-30").doesNotContainPattern("\\d+\\s*/\\s*\\d+");
        for (int page = 2; page <= printed.count(); page++) {
            numbered(printed, page);
        }
    }

    private static void sized(PrintedPages printed, Paper paper) {
        assertThat(printed.pages()).hasSizeGreaterThan(2).allSatisfy(page -> {
            assertThat(page.width()).isCloseTo(paper.width() * 72, within(1.0));
            assertThat(page.height()).isCloseTo(paper.height() * 72, within(1.0));
            assertThat(page.text().strip()).as("a page with nothing on it").isNotEmpty();
        });
    }

    private static void numbered(PrintedPages printed, int page) {
        assertThat(printed.text(page).strip()).endsWith(page + " / " + printed.count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"early", "optimize", "platform", "diff"})
    void aShortTableStaysOnOnePageAndALongOneRepeatsItsTitlesAndLeavesNoRowAlone(String name) throws IOException {
        browser.open(reports.page(name));
        List<String> fewest = strings(MARK);
        assertThat(fewest).isNotEmpty();
        for (Paper paper : Paper.values()) {
            PrintedPages printed = browser.print(paper);
            for (int table = 0; table < fewest.size(); table++) {
                String row = "zq" + table + "r";
                List<Integer> pages = pages(printed, row);
                assertThat(pages).as("table " + table).isNotEmpty();
                assertThat(pages(printed, "zq" + table + "h"))
                        .as("titles of table " + table + " on " + paper)
                        .isEqualTo(pages);
                for (int page : pages) {
                    assertThat(printed.text(page).split(row, -1).length - 1)
                            .as("rows of table " + table + " on page " + page + " of " + paper)
                            .isGreaterThanOrEqualTo(Integer.parseInt(fewest.get(table)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"early", "optimize", "platform"})
    void theCoverListsWhatFollowsAndNoHeadingIsPartedFromWhatItHeads(String name) throws IOException {
        browser.open(reports.page(name));
        List<String> sections = strings("return [...document.querySelectorAll('h2')].map(each => each.textContent)");
        List<String> headed = strings(PUT + """
                return [...document.querySelectorAll('main h2, main h3')]
                  .filter(each => each.nextElementSibling)
                  .map((each, i) => {
                    put(each, 'zq' + i + 'h');
                    const next = each.nextElementSibling;
                    put(next.querySelector('li p, li, td, th, p') ?? next, 'zq' + i + 'n');
                    return each.textContent;
                  });
                """);
        for (Paper paper : Paper.values()) {
            PrintedPages printed = browser.print(paper);
            sections.forEach(section -> assertThat(printed.text(1)).contains(section));
            for (int i = 0; i < headed.size(); i++) {
                assertThat(pages(printed, "zq" + i + "n"))
                        .as(headed.get(i) + " on " + paper)
                        .isEqualTo(pages(printed, "zq" + i + "h"));
            }
        }
    }

    private static List<Integer> pages(PrintedPages printed, String mark) {
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; page <= printed.count(); page++) {
            if (Pattern.compile(mark).matcher(printed.text(page)).find()) {
                pages.add(page);
            }
        }
        return pages;
    }

    private static List<String> strings(String script) {
        List<String> strings = new ArrayList<>();
        ((List<?>) browser.script(script)).forEach(each -> strings.add(String.valueOf(each)));
        return strings;
    }
}
