package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Checks;
import io.github.partnerplan.check.Pages;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding has a page, and the page's bad example gives exactly it, the good one nothing. */
class CheckExamplesTest {

    private static final Playbook PLAYBOOK = BuiltInPlaybook.load();
    private static final Pattern ID =
            Pattern.compile("\"id\" : \"(?<id>[a-z-]+)\",\\s+\"severity\" : \"(?<severity>[a-z]+)\"");
    private static final Pattern ON_STANDARD_ERROR =
            Pattern.compile(": (?<severity>error|warning|note): .* \\[(?<id>[a-z-]+)]\n");

    static List<String> pages() {
        List<String> ids = new ArrayList<>();
        Pages.of(PLAYBOOK).forEach(page -> ids.add(page.id()));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBadExampleGivesExactlyItsFinding(String id, @TempDir Path scratch) throws IOException {
        Entry page = PLAYBOOK.entry(id);
        Run run = CheckExample.run(page, "bad", scratch);
        assertThat(ids(run)).as(run.out() + run.err()).containsExactly(id);
        assertThat(severities(run))
                .as(run.out())
                .contains(Pages.severity(page).orElseThrow().word());
    }

    static List<String> ofRows() {
        List<String> ids = new ArrayList<>();
        Checks.ALL.forEach(check -> ids.add(check.id()));
        Checks.OF_PROGRAM.forEach(check -> ids.remove(check.id()));
        return ids;
    }

    /** They are left out where a program is tried. */
    @ParameterizedTest
    @MethodSource("ofRows")
    void whatACheckOfRowsFindsDoesNotLieInTheProgram(String id, @TempDir Path scratch) throws IOException {
        Run run = CheckExample.run(PLAYBOOK.entry(id), "bad", scratch);
        assertThat(run.out())
                .containsPattern("\"group\" : \"[a-z]+\",\\s+\"file\" : \"")
                .doesNotContainPattern("\"group\" : \"[a-z]+\",\\s+\"file\" : \"program.yaml\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theGoodExampleGivesNothing(String id, @TempDir Path scratch) throws IOException {
        Run run = CheckExample.run(PLAYBOOK.entry(id), "good", scratch);
        assertThat(ids(run)).as(run.out() + run.err()).isEmpty();
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysAllThatAReaderAsks(String id) {
        Entry page = PLAYBOOK.entry(id);
        for (String term : List.of("group", "severity", "why", "bad", "good", "ignore")) {
            assertThat(page.term(term)).as(id + " " + term).isNotBlank();
        }
        assertThat(page.term("severity")).isIn(words());
    }

    @Test
    void everyCheckHasItsPageInTheGroupOfItsPackage() {
        Set<String> ids = new TreeSet<>();
        for (Check check : Checks.ALL) {
            assertThat(ids.add(check.id())).as(check.id() + " once").isTrue();
            String name = check.getClass().getPackageName();
            Entry page = PLAYBOOK.entry(check.id());
            assertThat(page.kind()).isEqualTo("finding");
            assertThat(Pages.group(page)).as(check.id()).isEqualTo(name.substring(name.lastIndexOf('.') + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("bases")
    void aProgramThatFollowsItsPlaybookIsCleanAtEverySeverity(String base, @TempDir Path scratch) throws IOException {
        Folders.copy(Path.of("src/test/resources/checks/base").resolve(base), scratch);
        Run run = Run.of(scratch, "check", "--format", "json", "--fail-on", "note");
        assertThat(ids(run)).as(run.out()).isEmpty();
        assertThat(run.exit()).isZero();
        Run alone = Run.of(scratch, "check", "program.yaml", "--format", "json", "--fail-on", "note");
        assertThat(ids(alone)).as(alone.out()).isEmpty();
    }

    static List<String> bases() {
        return List.of("optimize", "platform");
    }

    @Test
    void everyFolderOfExamplesIsOfAFinding() throws IOException {
        for (Path folder : Folders.below(Path.of("src/test/resources/checks"))) {
            String id = String.valueOf(folder.getFileName());
            if (!id.equals("base")) {
                assertThat(PLAYBOOK.entry(id).term("example")).as(id).isEmpty();
                assertThat(Files.isDirectory(folder.resolve("bad"))).as(id).isTrue();
                assertThat(Files.isDirectory(folder.resolve("good"))).as(id).isTrue();
            }
        }
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            words.add(severity.word());
        }
        return words;
    }

    private static Set<String> ids(Run run) {
        return matches(run, "id");
    }

    private static Set<String> severities(Run run) {
        return matches(run, "severity");
    }

    /** A path or an option that cannot be used ends the run before there is a report, and standard error says why. */
    private static Set<String> matches(Run run, String group) {
        boolean isReported = run.exit() != 2;
        assertThat(run.out().isBlank()).as(run.err()).isNotEqualTo(isReported);
        Set<String> found = new TreeSet<>();
        Matcher matcher = isReported ? ID.matcher(run.out()) : ON_STANDARD_ERROR.matcher(run.err());
        while (matcher.find()) {
            found.add(matcher.group(group));
        }
        return found;
    }
}
