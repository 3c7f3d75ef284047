package io.github.partnerplan.read;

import io.github.partnerplan.model.Rates;
import io.github.partnerplan.source.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the numbers of a partner: the known columns by what they hold, the user's own as measures under their own
 * names.
 */
final class PartnerNumbers {

    /** A column of numbers, under each name it is known by. */
    record NumberColumn(
            int column, List<String> names, PartnerField.Content content, boolean percent, Dialect dialect) {
        NumberColumn {
            names = List.copyOf(names);
        }
    }

    private final List<NumberColumn> columns;
    private final Cells<PartnerField> cells;
    private final Rates rates;
    private final MissingRates missing;

    PartnerNumbers(List<NumberColumn> columns, Cells<PartnerField> cells, Rates rates) {
        this.columns = List.copyOf(columns);
        this.cells = cells;
        this.rates = rates;
        this.missing = new MissingRates(rates.companyCurrency());
    }

    Map<String, BigDecimal> read(Table.Row row) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (NumberColumn column : columns) {
            String text = row.value(column.column());
            Optional<BigDecimal> number = text.isEmpty() ? Optional.empty() : number(text, row, column);
            if (number.isPresent()) {
                for (String name : column.names()) {
                    numbers.putIfAbsent(name, number.get());
                }
            }
        }
        return numbers;
    }

    private Optional<BigDecimal> number(String text, Table.Row row, NumberColumn column) {
        int at = column.column();
        Dialect dialect = column.dialect();
        return switch (column.content()) {
            case PEOPLE -> cells.value(people(text, dialect), row, at);
            case COUNT -> cells.value(count(text, dialect), row, at);
            case NPS, FIT -> within(cells.value(Values.number(text, dialect), row, at), row, column);
            case SHARE -> within(cells.value(Values.share(text, dialect), row, at), row, column);
            case MONEY -> money(cells.value(Values.money(text, dialect), row, at), row, at);
            case YES_NO -> cells.value(yesNo(text), row, at);
            case SIGNED -> ColumnFit.isDay(text) ? Optional.of(BigDecimal.ONE) : cells.value(yesNo(text), row, at);
            case MEASURE -> measure(text, row, column);
            case WORD, DAY, UNREAD -> Optional.empty();
        };
    }

    private Optional<BigDecimal> within(Optional<BigDecimal> number, Table.Row row, NumberColumn column) {
        Optional<Integer> highest = column.content().highest();
        return highest.isEmpty() ? number : cells.within(number, 0, highest.get(), row, column.column());
    }

    /** A number of people, where yes stands for at least one. */
    private static Reading<BigDecimal> people(String text, Dialect dialect) {
        Reading<BigDecimal> yesNo = yesNo(text);
        return yesNo.fault().isPresent() ? count(text, dialect) : yesNo;
    }

    private static Reading<BigDecimal> count(String text, Dialect dialect) {
        Reading<Integer> count = Values.count(text, dialect);
        return count.value().isPresent()
                ? Reading.of(BigDecimal.valueOf(count.value().get()))
                : count.without();
    }

    private static Reading<BigDecimal> yesNo(String text) {
        Reading<Boolean> yesNo = Values.yesNo(text);
        return yesNo.value().isPresent() ? Reading.of(asNumber(yesNo.value().get())) : yesNo.without();
    }

    private static BigDecimal asNumber(boolean yes) {
        return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private Optional<BigDecimal> measure(String text, Table.Row row, NumberColumn column) {
        Optional<Boolean> yesNo = Values.yesNo(text).value();
        if (yesNo.isPresent()) {
            return Optional.of(asNumber(yesNo.get()));
        }
        if (column.percent()) {
            return cells.value(Values.share(text, column.dialect()), row, column.column());
        }
        return money(cells.value(Values.money(text, column.dialect()), row, column.column()), row, column.column());
    }

    private Optional<BigDecimal> money(Optional<MoneyText> money, Table.Row row, int column) {
        if (money.isEmpty()) {
            return Optional.empty();
        }
        String currency = money.get().currencyIn(rates.companyCurrency());
        Optional<BigDecimal> amount = rates.convert(money.get().amount(), currency);
        if (amount.isEmpty()) {
            missing.add(currency, row, column);
        }
        return amount;
    }

    /** The text is a number, an amount, a share or yes/no in one dialect or another. */
    static boolean isNumber(String text) {
        if (Values.yesNo(text).value().isPresent()) {
            return true;
        }
        return isPercent(text)
                ? isReadable(Values.share(text, Dialect.UNDECIDED))
                : isReadable(Values.money(text, Dialect.UNDECIDED));
    }

    static boolean isPercent(String text) {
        return text.endsWith("%");
    }

    private static boolean isReadable(Reading<?> reading) {
        return reading.value().isPresent()
                || (reading instanceof Reading.Fault<?> fault && fault.id().equals("value-ambiguous"));
    }

    void tell() {
        missing.tell(cells.findings());
    }
}
