package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.Books;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Deals that end long before the day the plan counts back from, so that its windows are emptier than the business was. */
record StaleDeals(LocalDate newest, LocalDate asOf, Location where, Entry rule) {

    /** Nothing where the newest deal is recent, or so few are on file that a quiet month is usual. */
    static Optional<StaleDeals> of(Books books, Playbook playbook) {
        Entry rule = playbook.entry("stale-deals");
        BigDecimal rows = BigDecimal.valueOf(books.ledger().readings().rows());
        if (rows.compareTo(rule.figure("deals").value()) < 0) {
            return Optional.empty();
        }
        return books.ledger()
                .newest()
                .day()
                .map(day -> new StaleDeals(
                        day, books.asOf(), books.ledger().newest().where(), rule))
                .filter(deals -> BigDecimal.valueOf(deals.days())
                                .compareTo(rule.figure("days").value())
                        > 0);
    }

    /** Tells of it among the findings. */
    static void of(Books books, Playbook playbook, Findings findings) {
        of(books, playbook)
                .ifPresent(deals -> findings.warning(
                        "deals-stale",
                        deals.where(),
                        "the " + deals.fact(deals.asOf() + ", the day everything counts back from"),
                        "Export the deals again, or count back from their last day: as_of: " + deals.newest() + "."));
    }

    Statement statement() {
        return new Statement(
                "The " + fact("this plan's day, " + asOf) + ". With as_of: " + newest
                        + " the figures count back from there.",
                List.of(Citation.Row.at(where)));
    }

    private long days() {
        return ChronoUnit.DAYS.between(newest, asOf);
    }

    private String fact(String day) {
        return "newest deal on file is of " + newest + ", " + Wording.count(days(), "day") + " before " + day
                + ": what closed since is missing";
    }
}
