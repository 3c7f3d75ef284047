package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Ledger;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.PartnerBase;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Rates;
import io.github.partnerplan.playbook.Playbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a judgement may look at: the stage, the books, the measures made from them, the program and the playbook. */
final class Brief {

    private final Playbook playbook;
    private final Stage stage;
    private final Books books;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Wording wording;
    private final Rates rates;

    Brief(Playbook playbook, Stage stage, Books books, List<Measure> measures, Rates rates) {
        this.rates = rates;
        this.playbook = playbook;
        this.stage = stage;
        this.books = books;
        measures.forEach(measure -> this.measures.put(measure.id(), measure));
        this.wording = new Wording(books.company().currency());
    }

    Playbook playbook() {
        return playbook;
    }

    Stage.Id stage() {
        return stage.id();
    }

    Books books() {
        return books;
    }

    Company company() {
        return books.company();
    }

    Ledger ledger() {
        return books.ledger();
    }

    PartnerBase base() {
        return books.base();
    }

    LocalDate asOf() {
        return books.asOf();
    }

    Optional<Program> program() {
        return books.program();
    }

    /** The program's ladders; none where there is no program. */
    List<Program.Track> tracks() {
        return program().map(Program::tracks).orElse(List.of());
    }

    /** What the program says; nothing where there is no program. */
    Outline outline() {
        return program().map(Program::outline).orElse(Outline.EMPTY);
    }

    Wording wording() {
        return wording;
    }

    Measure measure(String id) {
        Measure measure = measures.get(id);
        if (measure == null) {
            throw new IllegalStateException("no such measure: " + id);
        }
        return measure;
    }

    Quantity quantity(String id) {
        return measure(id).quantity();
    }

    Optional<BigDecimal> value(String id) {
        return quantity(id).value();
    }

    List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    /** Deals tell which partner did what. */
    boolean knowsPartnerDeals() {
        return books.hasDeals() && ledger().tellsPartnerFromDirect();
    }

    BigDecimal number(String entry, String name) {
        return playbook.number(entry, name);
    }

    /** A playbook's amount of dollars in the company's currency; empty where no rate is given, so nothing is compared. */
    Optional<BigDecimal> money(String entry, String name) {
        return perDollar().map(rate -> rate.multiply(number(entry, name)));
    }

    /** Units of the company's currency for a dollar; empty where no rate is given. */
    Optional<BigDecimal> perDollar() {
        return company().currency().equals("USD")
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(rates.perUnit().get("USD"));
    }

    /** The days a registration protects: the program's own, or the playbook's. */
    int protectionDays() {
        return ledger().protectionDays();
    }
}
