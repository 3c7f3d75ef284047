package io.github.partnerplan.report;

import io.github.partnerplan.diff.LineChange;
import io.github.partnerplan.diff.Move;
import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.MarkdownWriter;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.program.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What changes between two programs, as people read it: the verdict in three lines, then tables; a long list is cut with a count. */
public final class DiffDocument {

    /** What a cover calls it. */
    public static final String TITLE = "Change of the partner program";

    /** What a comment on GitHub holds is 65,536 characters; some are left for what stands around it. */
    private static final int COMMENT = 60_000;

    /** Rows of a list: so many a reader scrolls past; more only bury the next list. */
    private static final int ROWS = 25;

    /** A longer line of a file is cut. */
    private static final int LINE = 160;

    private final ProgramDiff diff;
    private final int rows;
    private final List<Block> blocks = new ArrayList<>();

    private DiffDocument(ProgramDiff diff, int rows) {
        this.diff = diff;
        this.rows = rows;
    }

    public static Document of(ProgramDiff diff) {
        return of(diff, ROWS);
    }

    /** As Markdown that fits a comment on a pull request, whatever is in it: its lists are cut shorter until it does. */
    public static String markdown(ProgramDiff diff) {
        String text = new MarkdownWriter().write(of(diff, ROWS));
        for (int rows = ROWS / 2; text.length() > COMMENT; rows /= 2) {
            text = new MarkdownWriter().write(of(diff, rows));
            if (rows == 0) {
                return text;
            }
        }
        return text;
    }

    private static Document of(ProgramDiff diff, int rows) {
        DiffDocument document = new DiffDocument(diff, rows);
        document.verdict();
        if (!diff.isEmpty()) {
            document.structure();
            for (Move.Kind kind : Move.Kind.values()) {
                document.moves(kind);
            }
            new DiffMoney(diff, rows).addTo(document.blocks);
            new DiffRegistrations(diff, rows).addTo(document.blocks);
            document.findings("Findings that come", Mark.BAD, diff.findings().appeared());
            document.findings("Findings that go", Mark.GOOD, diff.findings().disappeared());
            document.lines();
            document.blocks.add(new Block.Footer(Text.of("Every partner, figure and line: ")
                    .plus(Text.code("--format json"))
                    .plus(
                            ". Tiers are those by rule; rhythm and grace only date a move. A letter to each partner that moves: ")
                    .plus(Text.code("--letters DIR"))
                    .plus(".")));
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
            blocks.add(Block.bullets(cut(diff.structure(), rows, Item::of)));
        }
    }

    private void moves(Move.Kind kind) {
        List<Move> moves = diff.moves(kind);
        if (moves.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, title(kind) + " (" + moves.size() + ")"));
        List<List<Cell>> cells = new ArrayList<>();
        for (Move move : moves.subList(0, Math.min(rows, moves.size()))) {
            cells.add(List.of(
                    Cell.of(Text.strong(Phrases.name(move.name()))),
                    Cell.of(tier(move.before(), move.changesLadder())),
                    Cell.of(tier(move.after(), move.changesLadder())),
                    Cell.of(move.because())));
        }
        add(
                List.of(Column.left("Partner"), Column.left("Was"), Column.left("Becomes"), Column.flexible("Because")),
                cells,
                moves.size(),
                blocks);
    }

    private static String title(Move.Kind kind) {
        return switch (kind) {
            case DEMOTED -> "Moves down";
            case FORCED_OUT -> "Drops out of every tier";
            case PROMOTED -> "Moves up";
            case NEWLY_ELIGIBLE -> "Comes into a tier";
            case ACROSS -> "Moves across";
            case UNKNOWN -> "Undecided";
        };
    }

    private static String tier(Standing standing, boolean withLadder) {
        if (standing.isUnknown()) {
            return "unknown";
        }
        Optional<String> tier = standing.tierByRule().map(Phrases::name);
        String ladder = withLadder
                ? standing.track().map(track -> Phrases.name(track.name())).orElse("")
                : "";
        return tier.map(name -> ladder.isEmpty() ? name : ladder + " " + name).orElse("none");
    }

    private void findings(String title, Mark mark, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, title + " (" + findings.size() + ")"));
        blocks.add(Block.checks(cut(
                findings,
                rows,
                finding -> Item.of(
                        mark,
                        Text.of(finding.severity().word() + ": " + shortened(finding.message()) + " ")
                                .plus(Text.muted("[" + finding.id() + "] "
                                        + finding.where().words()))))));
    }

    private void lines() {
        if (diff.lines().isEmpty() || rows == 0) {
            return;
        }
        blocks.add(Block.heading(2, "Changed lines (" + diff.lines().size() + ")"));
        List<String> shown = new ArrayList<>();
        for (LineChange line :
                diff.lines().subList(0, Math.min(3 * rows, diff.lines().size()))) {
            shown.add((line.isAdded() ? "+" : "-") + " " + line.line() + ": " + shortened(line.text()));
        }
        blocks.add(new Block.Code("diff", shown));
        more(diff.lines().size() - shown.size(), blocks);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LINE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LINE - 1)) + "…";
    }

    /** The first few, and one that counts the rest. */
    static <T> List<Item> cut(List<T> all, int rows, Function<T, Item> item) {
        List<Item> items = new ArrayList<>();
        all.subList(0, Math.min(rows, all.size())).forEach(each -> items.add(item.apply(each)));
        if (all.size() > items.size()) {
            items.add(Item.of(Text.muted("and " + (all.size() - items.size()) + " more")));
        }
        return items;
    }

    /** A table that shows the first rows and says how many more there are. */
    static void add(List<Column> columns, List<List<Cell>> cells, int all, List<Block> blocks) {
        if (!cells.isEmpty()) {
            blocks.add(new Block.Table(Text.EMPTY, columns, cells));
        }
        more(all - cells.size(), blocks);
    }

    private static void more(int count, List<Block> blocks) {
        if (count > 0) {
            blocks.add(Block.paragraph(Text.muted("and " + count + " more")));
        }
    }
}
