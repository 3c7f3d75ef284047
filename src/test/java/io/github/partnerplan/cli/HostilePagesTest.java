package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.browser.BrowserCase;
import io.github.partnerplan.browser.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in the files of a company, a page made of them shows it as words, and does nothing that it would not do with others. */
class HostilePagesTest extends BrowserCase {

    /** Each kind of element with its attributes and where its links lead, text of users left out. */
    private static final String PARTS = """
            const kind = each => each.tagName + ' ' + [...each.attributes].map(a => a.name).sort().join(' ')
                + (each.matches('a[href], link[href]') ? ' ' + each.getAttribute('href').slice(0, 1) : '')
                + (each.matches('[src]') ? ' ' + each.getAttribute('src').slice(0, 10) : '');
            return [...document.querySelectorAll('*')].map(kind);
            """;

    private static Path home;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        home = folder;
        HostileWorkspace.harmless(home.resolve("plain"));
    }

    @ParameterizedTest
    @CsvSource({"0, partners", "1, partners --partner P17", "0, diff PROGRAM next.yaml --workspace .", "5, check"})
    void aPageShowsWordsAndNothingElse(int variant, String command) throws IOException {
        HostileWorkspace hostile = HostileWorkspace.hostile(home.resolve("h" + variant), variant);
        browser.open(page(home.resolve("plain"), command));
        Set<String> parts = parts();

        browser.open(page(hostile.folder(), command));
        assertThat(browser.horizontalOverflow()).isFalse();
        assertThat(browser.barriers()).isEmpty();
        browser.phone();
        assertThat(browser.horizontalOverflow()).as("on a phone").isFalse();
        Set<String> added = parts();
        added.removeAll(parts);
        // Ours: around words that are read from the right, and of headings that are as long as a sentence.
        added.removeAll(Set.of("BDI ", "H3 class id"));
        assertThat(added).as("what words have become").isEmpty();
        if (command.equals("plan") || command.equals("partners")) {
            String text = String.valueOf(browser.script("return document.body.textContent"))
                    .replaceAll("\\s+", " ");
            List<String> names = new ArrayList<>(hostile.names());
            names.add(hostile.client());
            names.add(command.equals("plan") ? hostile.title() : "Partners");
            names.removeIf(name -> text.contains(HostileReportTest.shown(name)));
            assertThat(names).as("names that are not shown").isEmpty();
        }
        if (variant == 0 && command.equals("plan")) {
            assertThat(browser.print(Paper.A4).text(2)).startsWith(hostile.client() + " · " + hostile.title());
        }
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    private static Set<String> parts() {
        Set<String> parts = new TreeSet<>();
        ((List<?>) browser.script(PARTS)).forEach(each -> parts.add(String.valueOf(each)));
        return parts;
    }

    private static String page(Path folder, String command) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.replaceAll(each -> each.equals("PROGRAM") ? HostileWorkspace.program(folder) : each);
        args.addAll(List.of("--format", "html"));
        Run run = Run.of(folder, args.toArray(new String[0]));
        assertThat(run.exit()).as(run.err()).isIn(0, 1);
        return run.out();
    }
}
