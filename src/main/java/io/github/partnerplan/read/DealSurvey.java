package io.github.partnerplan.read;

import io.github.partnerplan.source.Table;
import java.util.EnumSet;
import java.util.Set;

/** The first look through a ledger: what only the whole column can tell. */
final class DealSurvey {

    private static final Set<DealField> DATES = EnumSet.of(
            DealField.CREATED,
            DealField.EXPECTED_CLOSE,
            DealField.CLOSED,
            DealField.WON_TIME,
            DealField.LOST_TIME,
            DealField.REGISTERED,
            DealField.REGISTRATION);
    private static final Set<DealField> NUMBERS = EnumSet.of(DealField.AMOUNT, DealField.COMPANY_AMOUNT);
    private static final Dialect DAY_FIRST = new Dialect(Dialect.Decimal.UNDECIDED, Dialect.DateOrder.DAY_FIRST);
    private static final Dialect MONTH_FIRST = new Dialect(Dialect.Decimal.UNDECIDED, Dialect.DateOrder.MONTH_FIRST);

    private final ColumnMap<DealField> columns;
    private final ColumnDialects dialects;
    private final Words<Boolean> sources;
    private boolean partnerSource;
    private boolean closedTick;
    private boolean closedOther;
    private boolean registrationDay;
    private boolean registrationOther;

    DealSurvey(Table table, ColumnMap<DealField> columns) {
        this.columns = columns;
        this.dialects = new ColumnDialects(table, columns.candidates(DATES), columns.candidates(NUMBERS), true);
        this.sources = DealRows.sources(columns);
    }

    void see(Table.Row row) {
        dialects.see(row);
        partnerSource = partnerSource || sources.read(row).isPresent();
        String closed = closedOther ? "" : columns.text(row, DealField.CLOSED);
        if (!closed.isEmpty()) {
            boolean tick = closed.length() <= 5 && Words.yesNo(closed).isPresent();
            closedTick = closedTick || tick;
            closedOther = !tick;
        }
        String registration = registrationOther ? "" : columns.text(row, DealField.REGISTRATION);
        if (!registration.isEmpty()) {
            boolean day = isDay(registration);
            registrationDay = registrationDay || day;
            registrationOther = !day;
        }
    }

    private static boolean isDay(String text) {
        return Values.date(text, DAY_FIRST).value().isPresent()
                || Values.date(text, MONTH_FIRST).value().isPresent();
    }

    ColumnDialects dialects() {
        return dialects;
    }

    boolean hasPartnerSource() {
        return partnerSource;
    }

    /**
     * The columns for what their cells hold: Salesforce calls a tick "Closed" beside its "Close Date", and a "Deal
     * Registration" may be a day.
     */
    ColumnMap<DealField> settled() {
        ColumnMap<DealField> settled = columns;
        if (closedTick && !closedOther && !columns.isMapped(DealField.CLOSED)) {
            settled = settled.moved(DealField.CLOSED, DealField.IS_CLOSED);
        }
        if (registrationDay && !registrationOther && !columns.has(DealField.REGISTERED)) {
            settled = settled.moved(DealField.REGISTRATION, DealField.REGISTERED);
        }
        return settled;
    }
}
