package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first look through a partners file: each column's dialect, and which of the user's own columns hold numbers. */
final class PartnerSurvey {

    /** A column with three numbers to each other text was meant as numbers: the other texts are told. */
    private static final int ALMOST = 3;

    /** What the cells of one of the user's own columns are. */
    private static final class Own {
        private final int column;
        private int numbers;
        private int others;
        private boolean percent;
        private Optional<Location> firstOther = Optional.empty();
        private String firstText = "";

        Own(int column) {
            this.column = column;
        }

        void see(Table.Row row) {
            String text = row.value(column);
            if (text.isEmpty()) {
                return;
            }
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
        }
    }

    private final ColumnMap<PartnerField> columns;
    private final ColumnDialects dialects;
    private final List<Own> own = new ArrayList<>();

    PartnerSurvey(Table table, ColumnMap<PartnerField> columns) {
        this.columns = columns;
        Set<PartnerField> dates = EnumSet.noneOf(PartnerField.class);
        List<Integer> numbers = new ArrayList<>();
        for (PartnerField field : PartnerField.values()) {
            if (field.content() == PartnerField.Content.DAY) {
                dates.add(field);
            } else if (field.content().isNumber() && columns.has(field)) {
                numbers.add(columns.column(field));
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            if (isOwn(column)) {
                own.add(new Own(column));
                numbers.add(column);
            }
        }
        this.dialects = new ColumnDialects(table, columns.candidates(dates), array(numbers));
    }

    /** A column of a known number that lost to another one is the user's own, too. */
    private boolean isOwn(int column) {
        if (columns.header(column).isEmpty()) {
            return false;
        }
        Optional<PartnerField> field = PartnersReader.HEADERS.field(columns.header(column));
        boolean lost = field.isPresent() && field.get().content().isNumber() && columns.column(field.get()) != column;
        return columns.isOwn(column) || (lost && !columns.isMapped(column));
    }

    private static int[] array(List<Integer> numbers) {
        int[] array = new int[numbers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = numbers.get(i);
        }
        return array;
    }

    void see(Table.Row row) {
        dialects.see(row);
        for (Own one : own) {
            one.see(row);
        }
    }

    ColumnDialects dialects() {
        return dialects;
    }

    void tell(Findings findings) {
        dialects.tell(findings);
        for (Own one : own) {
            if (one.firstOther.isPresent() && one.numbers >= ALMOST * one.others) {
                findings.warning(
                        "column-not-numeric",
                        one.firstOther.get(),
                        "column \"" + columns.header(one.column) + "\" is no measure, because "
                                + Blanks.quoted(one.firstText) + " is not a number",
                        "Write a number, an amount, a share or yes/no, or leave the cell blank.");
            }
        }
    }

    List<PartnerNumbers.NumberColumn> numbers() {
        List<PartnerNumbers.NumberColumn> found = new ArrayList<>();
        for (PartnerField field : PartnerField.values()) {
            if (field.content().isNumber() && columns.has(field)) {
                int column = columns.column(field);
                List<String> names = List.of(field.canonical(), Names.snakeCase(columns.header(column)));
                found.add(number(column, names, field.content(), false));
            }
        }
        for (Own one : own) {
            String name = Names.snakeCase(columns.header(one.column));
            boolean fit = name.startsWith("fit_");
            if (fit || (one.others == 0 && one.numbers > 0)) {
                PartnerField.Content content = fit ? PartnerField.Content.FIT : PartnerField.Content.MEASURE;
                found.add(number(one.column, List.of(name), content, one.percent));
            }
        }
        return found;
    }

    private PartnerNumbers.NumberColumn number(
            int column, List<String> names, PartnerField.Content content, boolean percent) {
        return new PartnerNumbers.NumberColumn(column, names, content, percent, dialects.of(column));
    }
}
