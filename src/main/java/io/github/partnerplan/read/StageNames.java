package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.source.Table;
import java.util.Map;
import java.util.Optional;

/**
 * Where a deal stands: a won tick decides where there is one, then the stage's name, then the status beside it;
 * whatever is neither won nor lost is open.
 */
final class StageNames {

    private static final String HELP = "Write yes or no, or leave the cell blank.";

    private final Words<Boolean> isWon;
    private final Words<Boolean> isLost;
    private final Words<Boolean> isClosed;
    private final Words<DealStage> stage;
    private final Words<DealStage> status;
    private final UnclearStages unclear;
    private final GuessedStages guessed = new GuessedStages();
    private final int stageColumn;
    private final int statusColumn;

    StageNames(ColumnMap<DealField> columns, Findings findings) {
        isWon = tick(columns.column(DealField.IS_WON), findings);
        isLost = tick(columns.column(DealField.IS_LOST), findings);
        isClosed = tick(columns.column(DealField.IS_CLOSED), findings);
        stageColumn = columns.column(DealField.STAGE);
        statusColumn = columns.column(DealField.STATUS);
        stage = new Words<>(stageColumn, StageNames::closedStage, "", "", findings);
        status = new Words<>(statusColumn, StageNames::closedStage, "", "", findings);
        unclear = new UnclearStages(findings);
    }

    private static Words<Boolean> tick(int column, Findings findings) {
        return new Words<>(
                column, Words::yesNo, "is neither yes nor no; the stage's name decides instead", HELP, findings);
    }

    DealStage read(Table.Row row) {
        DealStage named = named(row);
        Optional<Boolean> won = isWon.read(row);
        boolean lost = isLost.read(row).orElse(Boolean.FALSE);
        if (won.isEmpty()) {
            if (!lost && named == DealStage.OPEN) {
                unclear.see(row, stageColumn);
                unclear.see(row, statusColumn);
                guessed.see(word(row, stageColumn), word(row, statusColumn));
            }
            return lost ? DealStage.LOST : named;
        }
        if (won.get()) {
            return DealStage.WON;
        }
        Optional<Boolean> told = isClosed.read(row);
        boolean closed = told.orElse(named == DealStage.LOST);
        if (!lost && told.isEmpty() && named == DealStage.OPEN) {
            guessed.see(word(row, stageColumn), word(row, statusColumn));
        }
        return lost || closed ? DealStage.LOST : DealStage.OPEN;
    }

    private static String word(Table.Row row, int column) {
        return column == ColumnMap.NONE ? "" : row.value(column);
    }

    /** The names that were read as open and are no known open ones, with their deals. */
    Map<String, Integer> guessed() {
        return guessed.rows();
    }

    /** Tells what only the whole pass shows. */
    void tell() {
        unclear.tell();
    }

    private DealStage named(Table.Row row) {
        Optional<DealStage> named = stage.read(row);
        return named.isPresent() ? named.get() : status.read(row).orElse(DealStage.OPEN);
    }

    /**
     * Won or lost by a folded name, which may carry a number before it and a pipeline behind it; empty for open ones.
     */
    static Optional<DealStage> closedStage(String folded) {
        String name = withoutNumber(folded);
        if (name.equals("won") || name.startsWith("closedwon") || name.equals("wonandclosed")) {
            return Optional.of(DealStage.WON);
        }
        if (name.equals("lost") || name.startsWith("closedlost") || name.equals("lostandclosed")) {
            return Optional.of(DealStage.LOST);
        }
        return Optional.empty();
    }

    static String withoutNumber(String folded) {
        int start = 0;
        while (start < folded.length() && Blanks.isDigit(folded.charAt(start))) {
            start++;
        }
        return folded.substring(start);
    }
}
