package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notes on how each figure is made lead to rows of the user's files, and say where they are but the first of many. */
class CitedRowsOfReportTest {

    private static String report(Path scratch, String format) throws IOException {
        Folders.copy(Path.of("src/test/resources/cases/plan-on-deals-that-end-weeks-before/in"), scratch);
        return Run.of(scratch, "plan", "--format", format).out();
    }

    /** Of twelve deals ten are won, on the lines 2 to 5, 7 to 10, 12 and 13; three of these are sourced. */
    @Test
    void aNoteSaysWhereItsRowsAreOnlyTheFirst(@TempDir Path scratch) throws IOException {
        String page = report(scratch, "html");
        String notes = page.substring(page.indexOf("How each figure is made")).replaceAll("<[^>]*>", "");
        assertThat(notes).contains("Sources: first of 10 rows: deals.csv:2, 3, 4");
        assertThat(notes).containsPattern("Sources: optimize §metrics · deals.csv:5, 9, 13");
        assertThat(notes).doesNotContain("first of 3 rows");
        // and the row itself stands below
        assertThat(notes.substring(notes.indexOf("Rows of your files"))).contains("D-3,,,new,won,23000");
    }

    @Test
    void thePageSaysThatTheDealsAreOld(@TempDir Path scratch) throws IOException {
        String page = report(scratch, "html").replaceAll("<[^>]*>", "");
        assertThat(page).contains("The newest deal on file is of 2026-09-30, 57 days before this plan");
        assertThat(page).contains("deals-stale");
    }

    @Test
    void theJsonNamesTheRowsOfEachFigure(@TempDir Path scratch) throws IOException {
        String json = report(scratch, "json");
        String attach = json.substring(json.indexOf("\"attach_rate\""), json.indexOf("\"enrolled_partners\""));
        assertThat(attach.replaceAll("\\s+", " "))
                .contains("\"file\" : \"deals.csv\", \"line\" : 2")
                .contains("\"file\" : \"deals.csv\", \"line\" : 4")
                .doesNotContain("\"line\" : 5");
    }
}
