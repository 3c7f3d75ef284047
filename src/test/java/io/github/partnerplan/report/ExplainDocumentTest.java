package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.MarkdownWriter;
import io.github.partnerplan.document.TextWriter;
import io.github.partnerplan.playbook.Playbook;
import org.junit.jupiter.api.Test;

class ExplainDocumentTest {

    private static final Playbook PLAYBOOK = SampleCheck.playbook();

    private static Document page(String id) {
        return ExplainDocument.of(PLAYBOOK.entry(id), PLAYBOOK);
    }

    @Test
    void thePageOfAFindingHasFixedHeadingsInMarkdown() {
        assertThat(new MarkdownWriter().write(page("tier-count")).lines().filter(line -> line.startsWith("##")))
                .containsExactly(
                        "## What it finds",
                        "## Why it matters",
                        "## Bad",
                        "## Good",
                        "## When to ignore it",
                        "## Sources");
    }

    @Test
    void examplesAreKeptLineByLineInMarkdown() {
        assertThat(new MarkdownWriter().write(page("tier-count")))
                .contains("## Bad\n\n```\nlevels: [Platinum, Gold,\n  Silver]\n\n  # four\n```\n")
                .contains("## Good\n\n```\nlevels:\n  - Gold\n  - Silver\n```\n");
        assertThat(new MarkdownWriter().write(page("deal-unknown-partner")))
                .contains("````\nD-2,=cmd|calc\n```\n<script>\n````\n");
    }

    @Test
    void examplesAreKeptLineByLineInText() {
        assertThat(new TextWriter(80, false).write(page("tier-count")))
                .contains("\n    levels: [Platinum, Gold,\n      Silver]\n\n      # four\n")
                .contains("\n    levels:\n      - Gold\n      - Silver\n");
    }

    @Test
    void bracesOfAnExampleAreNotFilledIn() {
        assertThat(new TextWriter(80, false).write(page("value-type"))).contains("    share: {x} \"five\"\n");
    }

    @Test
    void groupAndSeverityAreFields() {
        assertThat(new TextWriter(80, false).write(page("tier-count")))
                .containsPattern("\n group +tiers\n severity +warning\n")
                .doesNotContainPattern("\n (why|bad|good|ignore) ");
        assertThat(new MarkdownWriter().write(page("agreement-missing"))).doesNotContain("severity");
    }
}
