package io.github.partnerplan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that check and partners write and no example has, as their golden files hold them, opened and looked at. */
class CommandPagesTest extends BrowserCase {

    private static final Path FILES = Path.of("src/test/resources");

    private static final String LIST = "cases/partners-html/out";

    private static void open(String file) throws IOException {
        browser.open(Files.readString(FILES.resolve(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"formats/findings/check.html", "formats/clean/check.html", "cases/partners-one-as-html/out"})
    void aPageIsWholeByItselfAndKeepsNobodyOut(String file) throws IOException {
        open(file);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.horizontalOverflow()).isFalse();
        browser.dark();
        assertThat(browser.paleWords()).as("in dark colours").isEmpty();
        browser.phone();
        assertThat(browser.horizontalOverflow()).as("on a phone").isFalse();
        assertThat(browser.print(Paper.A4).text()).contains("2026-09-30");
    }

    /** Drumlin holds no tier and Halcyon is no partner yet: no tier is the lowest, and what has no place comes last either way. */
    @Test
    void theListOfPartnersIsSortedByAmountsAndLevels() throws IOException {
        open(LIST);
        assertThat(sortedBy("Sourced")).startsWith("Brightfold", "Copperlane", "Oakline");
        assertThat(sortedBy("Tier")).startsWith("Brightfold", "Oakline", "Copperlane");
        assertThat(sortedBy("Tier").get(0)).as("turned round").isEqualTo("Drumlin");
        assertThat(sortedBy("Tier")).endsWith("Halcyon", "Eastmoor");
        assertThat(sortedBy("Partner")).isSorted().contains("Brightfold");
        assertThat(sortedBy("Health").get(0)).isEqualTo("Brightfold");
        assertThat(browser.complaints()).isEmpty();
    }

    private static List<String> sortedBy(String title) {
        browser.script(
                "const all = [...document.querySelectorAll('th button')];"
                        + "all.find(each => each.textContent.trim() === arguments[0]).click(); return true",
                title);
        return browser.column("table.sortable", 1);
    }

    @Test
    void anIdOfAFindingLeadsToItsPageInTheDocument() throws IOException {
        open("formats/findings/check.html");
        String target = String.valueOf(browser.script(
                "const link = [...document.querySelectorAll('main a')].find(each => each.textContent === 'tier-count');"
                        + "link.click(); return document.querySelector(location.hash).textContent"));
        assertThat(target).contains("Title of tier-count").contains("What it finds:");
        assertThat(browser.requests()).isEmpty();
    }
}
