package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Note;
import io.github.partnerplan.document.TextWriter;
import io.github.partnerplan.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CheckDocumentTest {

    private static final Document SAMPLE = CheckDocument.of(SampleCheck.report(), SampleCheck.lines());

    /** Its words, wherever a line ends and whatever is set apart as a name. */
    private static String text(Document document) {
        return new TextWriter(100, false).write(document).replace("`", "").replaceAll("\\s+", " ");
    }

    private static List<Note> notes(Document document) {
        List<Note> notes = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Notes some) {
                notes.addAll(some.notes());
            }
        }
        return notes;
    }

    @Test
    void theVerdictCountsAndSaysWhatIsLeftOut() {
        assertThat(text(SAMPLE))
                .contains("✗ 5 errors, 15 warnings in 5 files must be mended. Besides: 3 notes in 1 file.")
                .contains("Ignored 2 Known to the baseline 3 Must be mended 20 ");
    }

    @Test
    void aCheckThatFindsNothingSaysSoAndHasNoEmptyPart() {
        assertThat(text(CheckDocument.of(SampleCheck.clean(), SampleCheck.lines())))
                .contains("✓ Nothing was found in 2 files.")
                .contains("Files read deals.csv, program.yaml")
                .doesNotContain("(0)", "Ignored", "baseline", "Must be mended")
                .doesNotContain("WHAT");
    }

    @Test
    void everyFindingIsThereWithItsPlaceItsIdAndItsHelp() {
        List<Block> blocks = SAMPLE.blocks();
        long headings = blocks.stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 3)
                .count();
        assertThat(headings).isEqualTo(SampleCheck.report().findings().size());
        String text = text(SAMPLE);
        for (CheckReport.Reported each : SampleCheck.report().findings()) {
            Finding finding = each.finding();
            String place = finding.where().words();
            assertThat(text)
                    .contains((place.isEmpty() ? "" : place + " · ")
                            + finding.severity().word() + " " + finding.id());
        }
        assertThat(text).contains("Add the partner, or correct the name.").contains("2 | D-2,=cmd|calc");
    }

    @Test
    void theWorstComesFirst() {
        assertThat(text(SAMPLE)).containsSubsequence("ERRORS (5)", "WARNINGS (15)", "NOTES (3)", "WHAT THE IDS MEAN");
    }

    @Test
    void manyFindingsAreCountedById() {
        assertThat(text(SAMPLE)).contains("deal-unknown-partner Title of deal-unknown-partner warning 12 ");
        CheckReport one = SampleCheck.of(SampleCheck.report().findings().get(0).finding());
        assertThat(text(CheckDocument.of(one, SampleCheck.lines()))).doesNotContain("WHAT WAS FOUND");
    }

    @Test
    void anIdLeadsToItsPageAndACitationToItsSection() {
        Set<String> keys = new TreeSet<>();
        notes(SAMPLE).forEach(note -> keys.add(note.key()));
        assertThat(keys)
                .contains("finding tier-count", "finding value-type", "source optimize §tiers")
                .doesNotContain("finding house-rule");
        assertThat(CitedPlaces.of(SAMPLE.blocks())).containsAll(keys).contains("finding house-rule");
        assertThat(text(SAMPLE))
                .contains("What it finds: What it is.")
                .contains("partnerplan explain tier-count")
                .contains("Optimize: Tiers");
    }
}
