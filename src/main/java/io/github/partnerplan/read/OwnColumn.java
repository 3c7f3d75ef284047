package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the cells of a column are that may be the user's own: numbers, days, a few words, or free text. */
final class OwnColumn {

    /** A column with three numbers to each other text was meant as numbers: the other texts are told. */
    private static final int ALMOST = 3;

    /** A column of types, tiers or states has fewer words than this; one with more holds names or remarks. */
    private static final int FEW = 12;

    private final int column;
    private final Set<String> words = new HashSet<>();
    private int numbers;
    private int days;
    private int others;
    private boolean percent;
    private Optional<Location> firstOther = Optional.empty();
    private String firstText = "";

    OwnColumn(int column) {
        this.column = column;
    }

    int column() {
        return column;
    }

    void see(Table.Row row) {
        String text = row.value(column);
        if (text.isEmpty()) {
            return;
        }
        days += ColumnFit.isDay(text) ? 1 : 0;
        if (PartnerNumbers.isNumber(text)) {
            numbers++;
            percent = percent || PartnerNumbers.isPercent(text);
            return;
        }
        if (others == 0) {
            firstOther = Optional.of(row.where(column));
            firstText = text;
        }
        others++;
        if (words.size() <= FEW) {
            words.add(Words.fold(text));
        }
    }

    boolean isNumbers() {
        return others == 0 && numbers > 0;
    }

    boolean hasPercent() {
        return percent;
    }

    /** Days in every cell that is filled; a number that might be one, such as that of milliseconds, is no hint. */
    boolean isDays() {
        return numbers == 0 && days > 0 && days == others;
    }

    /** Words of which some come again, as those of a type, a tier or a state do. */
    boolean isFewWords() {
        return numbers == 0 && days == 0 && words.size() <= FEW && others > words.size();
    }

    /** A column that was all but a measure. */
    void tell(Table table, Findings findings) {
        if (firstOther.isPresent() && numbers >= ALMOST * others) {
            findings.warning(
                    "column-not-numeric",
                    firstOther.get(),
                    "column \"" + table.columns().get(column).name() + "\" is no measure, because "
                            + Blanks.quoted(firstText) + " is not a number",
                    "Write a number, an amount, a share or yes/no, or leave the cell blank.");
        }
    }
}
