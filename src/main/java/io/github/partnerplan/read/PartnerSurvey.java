package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.source.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first look through a partners file: each column's dialect, and which of the user's own columns hold numbers. */
final class PartnerSurvey {

    private final Table table;
    private final ColumnMap<PartnerField> first;
    private final ColumnDialects dialects;
    private final List<OwnColumn> own = new ArrayList<>();
    private final List<ColumnFit> fits = new ArrayList<>();
    private ColumnMap<PartnerField> settled;

    PartnerSurvey(Table table, ColumnMap<PartnerField> columns) {
        this.table = table;
        this.first = columns;
        this.settled = columns;
        Set<PartnerField> dates = EnumSet.noneOf(PartnerField.class);
        List<Integer> numbers = new ArrayList<>();
        for (PartnerField field : PartnerField.values()) {
            if (field.content() == PartnerField.Content.DAY) {
                dates.add(field);
            } else if (field.content().isNumber() && columns.has(field)) {
                numbers.add(columns.column(field));
            }
        }
        for (ColumnMap.Candidate<PartnerField> candidate : columns.candidates()) {
            if (candidate.rank() >= Headers.FIRST_SYNONYM) {
                fits.add(new ColumnFit(candidate));
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            if (isOwn(column, columns)) {
                numbers.add(column);
            }
            if (!columns.header(column).isEmpty()) {
                own.add(new OwnColumn(column));
            }
        }
        this.dialects = new ColumnDialects(table, columns.candidates(dates), array(numbers));
    }

    /** A column of a known number that lost to another one is the user's own, too. */
    private static boolean isOwn(int column, ColumnMap<PartnerField> columns) {
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
        for (OwnColumn one : own) {
            one.see(row);
        }
        for (ColumnFit fit : fits) {
            fit.see(row);
        }
    }

    /** The columns once the cells have been seen: one that only a synonym names must hold what the field holds. */
    ColumnMap<PartnerField> settled() {
        settled = first;
        for (ColumnFit fit : fits) {
            if (fit.misfit().isPresent()) {
                settled = settled.without(fit.candidate());
            }
        }
        own.removeIf(one -> !isOwn(one.column(), settled));
        return settled;
    }

    ColumnDialects dialects() {
        return dialects;
    }

    void tell(Findings findings) {
        dialects.tell(findings);
        for (ColumnFit fit : fits) {
            fit.misfit().ifPresent(text -> tellMisfit(fit.candidate(), text, findings));
        }
        for (OwnColumn one : own) {
            one.tell(table, findings);
        }
        tellUnrecognised(findings);
    }

    private void tellMisfit(ColumnMap.Candidate<PartnerField> candidate, String text, Findings findings) {
        Table.Column column = table.columns().get(candidate.column());
        String field = candidate.field().canonical();
        findings.note(
                "column-choice",
                column.where(),
                "\"" + column.name() + "\" is not read as " + field + ", because cells such as " + Blanks.quoted(text)
                        + " do not fit",
                "Correct the cells, or write columns: {partners: {" + field + ": …}} in partnerplan.yaml to name the"
                        + " right column.");
    }

    /** Columns that decide much and that one which nobody recognises may hold by the look of its cells. */
    private void tellUnrecognised(Findings findings) {
        boolean hasDays = own.stream().anyMatch(OwnColumn::isDays);
        boolean hasWords = own.stream().anyMatch(OwnColumn::isFewWords);
        List<String> wished = new ArrayList<>();
        for (PartnerField field :
                List.of(PartnerField.JOINED, PartnerField.TYPE, PartnerField.STATUS, PartnerField.TIER)) {
            boolean isThere =
                    settled.has(field) || (field == PartnerField.STATUS && settled.has(PartnerField.IS_PARTNER));
            if (!isThere && (field == PartnerField.JOINED ? hasDays : hasWords)) {
                wished.add(field.canonical());
            }
        }
        if (!wished.isEmpty()) {
            MissingColumns.tell(table, PartnersReader.HEADERS.kind(), wished, Severity.NOTE, findings);
        }
    }

    List<PartnerNumbers.NumberColumn> numbers() {
        List<PartnerNumbers.NumberColumn> found = new ArrayList<>();
        for (PartnerField field : PartnerField.values()) {
            if (field.content().isNumber() && settled.has(field)) {
                int column = settled.column(field);
                List<String> names = List.of(field.canonical(), Names.snakeCase(settled.header(column)));
                found.add(number(column, names, field.content(), false));
            }
        }
        for (OwnColumn one : own) {
            String name = Names.snakeCase(settled.header(one.column()));
            boolean fit = name.startsWith("fit_");
            if (fit || one.isNumbers()) {
                PartnerField.Content content = fit ? PartnerField.Content.FIT : PartnerField.Content.MEASURE;
                found.add(number(one.column(), List.of(name), content, one.hasPercent()));
            }
        }
        return found;
    }

    private PartnerNumbers.NumberColumn number(
            int column, List<String> names, PartnerField.Content content, boolean percent) {
        return new PartnerNumbers.NumberColumn(column, names, content, percent, dialects.of(column));
    }
}
