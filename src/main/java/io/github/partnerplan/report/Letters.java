package io.github.partnerplan.report;

import io.github.partnerplan.diff.Move;
import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.MarkdownWriter;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.program.TierMoves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A letter to each partner that moves between two programs, and an index of them for whoever sends them; all are Markdown. */
public final class Letters {

    private static final List<Column> COLUMNS = List.of(
            Column.left("Letter"),
            Column.left("Partner"),
            Column.left("Was"),
            Column.left("Becomes"),
            Column.flexible("Because"));

    private final ProgramDiff diff;
    private final Brief brief;
    private final Optional<PartnerMeasures> measures;
    private final Optional<TierMoves> dated;

    /** {@code brief} are the books of the later program. */
    public Letters(ProgramDiff diff, Brief brief) {
        this.diff = diff;
        this.brief = brief;
        this.measures = brief.program().map(program -> new PartnerMeasures(program, brief.books()));
        // A new rule's grace starts with the first review under it, so the days before it existed do not count.
        this.dated = brief.program()
                .map(program -> TierMoves.of(
                        program, brief.books().fromNow(), brief.ladders().orElseThrow(), brief.wording()::money));
    }

    /** Those that get a letter, in the order of the diff; one that is undecided gets none. */
    public List<Move> moves() {
        List<Move> moves = new ArrayList<>(diff.letters());
        moves.removeIf(move -> move.kind() == Move.Kind.UNKNOWN);
        return moves;
    }

    public String letter(Move move) {
        return new MarkdownWriter()
                .write(new Letter(
                                diff,
                                brief,
                                measures,
                                dated.flatMap(moves -> moves.of(move.after().partner())),
                                move)
                        .document());
    }

    /** The list of the letters; {@code files} are their names, one for each of {@link #moves()}. */
    public String index(List<String> files) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Banner(
                Text.strong("Letters").plus(" " + Wording.count(files.size(), "partner") + " to write to"),
                Text.muted("as of " + diff.asOf())));
        blocks.add(Block.paragraph(Text.of("What changes from ")
                .plus(Text.code(Phrases.name(diff.before())))
                .plus(" to ")
                .plus(Text.code(Phrases.name(diff.after())))
                .plus(". This page is for the sender; each letter holds the figures of its partner only.")));
        if (!files.isEmpty()) {
            blocks.add(new Block.Table(Text.EMPTY, COLUMNS, rows(files)));
        }
        undecided(blocks);
        return new MarkdownWriter().write(new Document("Letters", blocks));
    }

    private List<List<Cell>> rows(List<String> files) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Move> moves = moves();
        for (int i = 0; i < files.size(); i++) {
            Move move = moves.get(i);
            rows.add(List.of(
                    Cell.of(Text.code(files.get(i))),
                    Cell.of(Phrases.name(move.name())),
                    Cell.of(move.from().map(Phrases::name).orElse("none")),
                    Cell.of(move.to().map(Phrases::name).orElse("none")),
                    Cell.of(move.because())));
        }
        return rows;
    }

    private void undecided(List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        for (Move move : diff.moves(Move.Kind.UNKNOWN)) {
            items.add(Item.of(Text.strong(Phrases.name(move.name())).plus(": " + move.because())));
        }
        if (!items.isEmpty()) {
            blocks.add(Block.heading(2, "Undecided, so not written to (" + items.size() + ")"));
            blocks.add(Block.bullets(items));
        }
    }
}
