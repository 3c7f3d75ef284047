package io.github.partnerplan.report;

import io.github.partnerplan.diff.LineChange;
import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.MarkdownWriter;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** What changes between two programs, as people read it: the verdict in three lines, then tables; a long list is cut with a count. */
public final class DiffDocument {

    /** What a cover calls it. */
    public static final String TITLE = "Change of the partner program";

    /** What a comment on GitHub holds is 65,536 characters; some are left for what stands around it. */
    private static final int COMMENT = 60_000;

    /** So many rows of a list a reader scrolls past; more only bury the next list. */
    private static final int ROWS = 25;

    /** A longer line of a file is cut. */
    private static final int LINE = 160;

    private final ProgramDiff diff;
    private final RowLimit limit;
    private final List<Block> blocks = new ArrayList<>();

    private DiffDocument(ProgramDiff diff, RowLimit limit) {
        this.diff = diff;
        this.limit = limit;
    }

    public static Document of(ProgramDiff diff) {
        return of(diff, new RowLimit(ROWS));
    }

    /** As Markdown that fits a comment on a pull request, whatever is in it: its lists are cut shorter until it does. */
    public static String markdown(ProgramDiff diff) {
        String text = new MarkdownWriter().write(of(diff, new RowLimit(ROWS)));
        for (int rows = ROWS / 2; text.length() > COMMENT; rows /= 2) {
            text = new MarkdownWriter().write(of(diff, new RowLimit(rows)));
            if (rows == 0) {
                return text;
            }
        }
        return text;
    }

    private static Document of(ProgramDiff diff, RowLimit limit) {
        DiffDocument document = new DiffDocument(diff, limit);
        document.verdict();
        if (!diff.isEmpty()) {
            document.structure();
            new DiffMoves(diff, limit).addTo(document.blocks);
            new DiffMoney(diff, limit).addTo(document.blocks);
            new DiffRegistrations(diff, limit).addTo(document.blocks);
            document.findings("Findings that come", Mark.BAD, diff.findings().appeared());
            document.findings("Findings that go", Mark.GOOD, diff.findings().disappeared());
            document.lines();
            document.blocks.add(
                    new Block.Footer(Text.of("Tiers are those by rule; rhythm and grace only date a move.")));
        }
        return new Document("Program change", document.blocks);
    }

    private void verdict() {
        String name = diff.company().name();
        Text left = Text.strong(name.isEmpty() ? "Program change" : Phrases.name(name));
        blocks.add(new Block.Banner(
                name.isEmpty() ? left : left.plus(" Program change"), Text.muted("as of " + diff.asOf())));
        blocks.add(Block.paragraph(
                Text.code(Phrases.name(diff.before())).plus(" → ").plus(Text.code(Phrases.name(diff.after())))));
        if (diff.isEmpty()) {
            blocks.add(Block.paragraph(Text.strong("Nothing changes.")));
        } else if (diff.doesTheSame()) {
            blocks.add(Block.paragraph(Text.strong(
                    "Nobody moves, and no money, finding or registration changes; the lines that do are below.")));
        } else {
            List<Item> lines = new ArrayList<>();
            new DiffVerdict(diff).lines().forEach(line -> lines.add(Item.of(Text.strong(line))));
            blocks.add(Block.bullets(lines));
        }
        diff.missing().forEach(each -> blocks.add(Block.paragraph(each)));
    }

    private void structure() {
        if (!diff.structure().isEmpty()) {
            blocks.add(Block.heading(2, "The rules"));
            blocks.add(Block.bullets(limit.items(diff.structure(), Item::of)));
        }
    }

    private void findings(String title, Mark mark, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, title + " (" + findings.size() + ")"));
        blocks.add(Block.checks(limit.items(findings, finding -> item(mark, finding))));
    }

    private static Item item(Mark mark, Finding finding) {
        return Item.of(
                mark,
                Text.of(finding.severity().word() + ": " + shortened(finding.message()) + " ")
                        .plus(Text.muted(
                                "[" + finding.id() + "] " + finding.where().words())));
    }

    private void lines() {
        if (diff.lines().isEmpty() || limit.most() == 0) {
            return;
        }
        blocks.add(Block.heading(2, "Changed lines (" + diff.lines().size() + ")"));
        RowLimit lines = new RowLimit(3 * limit.most());
        List<String> shown = new ArrayList<>();
        for (LineChange line : lines.first(diff.lines())) {
            shown.add((line.isAdded() ? "+" : "-") + " " + line.line() + ": " + shortened(line.text()));
        }
        blocks.add(new Block.Code("diff", shown));
        lines.leftOut(diff.lines().size()).ifPresent(words -> blocks.add(Block.paragraph(Text.muted(words))));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LINE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LINE - 1)) + "…";
    }
}
