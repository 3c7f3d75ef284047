package io.github.partnerplan.read;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Company;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One company while it is read, out of a group of keys or a row of a table: texts by key with their places. */
final class CompanyDraft {

    /** One text, where it stands, and how its column writes numbers. */
    record Cell(String text, Location where, Dialect dialect) {}

    /**
     * No company with a partner program and a yearly revenue under this is known in any currency of today; a slip of units, such
     * as 24 for 24 million, is.
     */
    private static final BigDecimal LIKELY_REVENUE = BigDecimal.valueOf(10_000);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Map<String, BigDecimal> rates;
    private final Findings faults;
    private final Findings findings;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Citation.Row> places = new LinkedHashMap<>();

    /** {@code faults} takes what is wrong with single values: nowhere, if a check of the form has told already. */
    CompanyDraft(Map<String, BigDecimal> rates, Findings faults, Findings findings) {
        this.rates = rates;
        this.faults = faults;
        this.findings = findings;
    }

    void put(String key, Cell cell) {
        if (!Blanks.trim(cell.text()).isEmpty()) {
            cells.putIfAbsent(key, cell);
        }
    }

    /** Where the company is written, for what is said of it as a whole when it has no name. */
    void standsAt(Location row) {
        places.put("name", new Citation.Row(row.file(), row.line()));
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    Company company() {
        String currency = currency();
        return new Company(
                name(),
                revenue("arr", ValueKind.REVENUE, currency),
                value("headcount", ValueKind.HEADS, Integer.class),
                currency,
                value("gross_margin", ValueKind.SHARE, BigDecimal.class),
                revenue("bookings", ValueKind.MONEY, currency),
                revenue("new_business", ValueKind.MONEY, currency),
                team(currency),
                value("fiscal_year_start", ValueKind.MONTH, Integer.class).orElse(1),
                places);
    }

    private String name() {
        return Blanks.trim(value("name", ValueKind.TEXT, String.class).orElse(""));
    }

    private Optional<Company.PartnerTeam> team(String currency) {
        Optional<BigDecimal> people = value("partner_team_people", ValueKind.NUMBER, BigDecimal.class);
        Optional<BigDecimal> cost = money("partner_team_cost", ValueKind.MONEY, currency);
        boolean said = people.isPresent() || cost.isPresent();
        return said ? Optional.of(new Company.PartnerTeam(people, cost)) : Optional.empty();
    }

    /** As stated; else what the first amount names that has no rate into the company's own; else US dollars. */
    private String currency() {
        Optional<String> stated = value("currency", ValueKind.CURRENCY, String.class);
        if (stated.isPresent()) {
            return stated.get();
        }
        for (String key : new String[] {"arr", "bookings", "new_business", "partner_team_cost"}) {
            Cell cell = cells.get(key);
            Reading<MoneyText> money = cell == null ? Reading.blank() : Values.money(cell.text(), cell.dialect());
            String named = money.value().isPresent() ? money.value().get().currency() : "";
            if (!named.isEmpty() && !rates.containsKey(named)) {
                return named;
            }
        }
        return "USD";
    }

    private <T> Optional<T> value(String key, ValueKind kind, Class<T> type) {
        Cell cell = cells.get(key);
        if (cell == null) {
            return Optional.empty();
        }
        Reading<?> reading = kind.read(cell.text(), cell.dialect());
        if (reading instanceof Reading.Fault<?> fault) {
            Findings here = isOption(cell) ? findings : faults;
            here.error(fault.id(), cell.where(), key + ": " + fault.message(), fault.help());
        }
        Optional<?> value = reading.value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!isOption(cell)) {
            places.put(key, new Citation.Row(cell.where().file(), cell.where().line()));
        }
        return Optional.of(type.cast(value.get()));
    }

    /** Given on the command line: it stands in no line, and no check of a file's form has seen it. */
    private static boolean isOption(Cell cell) {
        return cell.where().line() == 0;
    }

    /** An amount of a whole company; it stands as it is, and one that is surely written in other units asks. */
    private Optional<BigDecimal> revenue(String key, ValueKind kind, String home) {
        Optional<BigDecimal> amount = money(key, kind, home);
        Cell cell = cells.get(key);
        if (amount.isPresent()
                && cell != null
                && amount.get().signum() > 0
                && amount.get().compareTo(LIKELY_REVENUE) < 0) {
            String number = amount.get().stripTrailingZeros().toPlainString();
            boolean isInMillions = amount.get().compareTo(THOUSAND) < 0;
            findings.warning(
                    "revenue-unlikely",
                    cell.where(),
                    key + ": " + Blanks.quoted(cell.text()) + " is " + number + " " + home + " a year; did you mean "
                            + (isInMillions ? number + "M or " : "") + number + "K?",
                    "Write the amount with its unit, such as 24M or 250K.");
        }
        return amount;
    }

    private Optional<BigDecimal> money(String key, ValueKind kind, String home) {
        Optional<MoneyText> money = value(key, kind, MoneyText.class);
        if (money.isEmpty()) {
            return Optional.empty();
        }
        if (money.get().currencyIn(home).equals(home)) {
            return Optional.of(money.get().amount());
        }
        BigDecimal rate = rates.get(money.get().currency());
        if (rate != null) {
            return Optional.of(money.get().amount().multiply(rate));
        }
        Cell cell = cells.get(key);
        if (cell != null) {
            places.remove(key);
            findings.error(
                    "currency-mismatch",
                    cell.where(),
                    key + ": " + Blanks.quoted(cell.text()) + " is in "
                            + money.get().currency() + ", but the company's currency is " + home,
                    "Write the amount in " + home + ", set currency to "
                            + money.get().currency() + ", or add rates: {"
                            + money.get().currency() + ": …}.");
        }
        return Optional.empty();
    }
}
