package io.github.partnerplan.report;

import io.github.partnerplan.diff.Move;
import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.program.Standing;
import java.util.List;
import java.util.Optional;

/** The partners of a diff that move, a table for each kind of move. */
final class DiffMoves {

    private static final List<Column> COLUMNS =
            List.of(Column.left("Partner"), Column.left("Was"), Column.left("Becomes"), Column.flexible("Because"));

    private final ProgramDiff diff;
    private final RowLimit limit;

    DiffMoves(ProgramDiff diff, RowLimit limit) {
        this.diff = diff;
        this.limit = limit;
    }

    void addTo(List<Block> blocks) {
        for (Move.Kind kind : Move.Kind.values()) {
            List<Move> moves = diff.moves(kind);
            if (!moves.isEmpty()) {
                blocks.add(Block.heading(2, title(kind) + " (" + moves.size() + ")"));
                limit.addTable(COLUMNS, moves, DiffMoves::row, blocks);
            }
        }
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

    private static List<Cell> row(Move move) {
        return List.of(
                Cell.of(Text.strong(Phrases.name(move.name()))),
                Cell.of(tier(move.before(), move.changesLadder())),
                Cell.of(tier(move.after(), move.changesLadder())),
                Cell.of(move.because()));
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
}
