package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.model.Workspace;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Goes through the deals once and adds them up as section 4 of the contract reads them; no deal is held. */
public final class LedgerReader {

    /**
     * One way of adding up a workspace's deals: by the rules of its program, for these windows, and as they stood on these
     * earlier days. The listener is handed each partner's part in each deal in the order of the file.
     */
    public record Reading(
            Workspace workspace,
            MeasureRules rules,
            AskedWindows asked,
            List<LocalDate> earlierDays,
            Consumer<Credit> listener,
            Findings findings) {}

    private final Workspace workspace;
    private final AskedWindows asked;
    private final List<Registration> registrations;
    private final PartnerDirectory directory;
    private final RegistrationBook book;
    private final PlanDay today;
    private final List<EarlierDay> earlier = new ArrayList<>();

    private LedgerReader(Reading reading) {
        workspace = reading.workspace();
        MeasureRules rules = reading.rules();
        asked = reading.asked().without(Period.ofMonths(rules.windowMonths()));
        registrations = workspace.registrations().orElse(List.of());
        directory = new PartnerDirectory(workspace.partners(), reading.findings());
        int protectionDays = programProtection().orElse(rules.protectionDays());
        book = new RegistrationBook(workspace.registrations(), directory, protectionDays);
        LocalDate asOf = workspace.asOf();
        today = new PlanDay(
                asOf,
                rules,
                directory,
                credits(asOf, rules),
                new ClaimBook(workspace.registrations(), directory),
                new ClaimWatch(registrations, directory, Window.months(asOf, rules.windowMonths()), protectionDays),
                reading.listener());
        reading.earlierDays().forEach(day -> earlier.add(new EarlierDay(day, rules, credits(day, rules))));
    }

    private PartnerCredits credits(LocalDate day, MeasureRules rules) {
        return new PartnerCredits(
                day, rules, asked, directory, workspace.registrations().isPresent());
    }

    private Optional<Integer> programProtection() {
        return workspace.program().flatMap(Program::protectionDays);
    }

    /** The same deals added up in several ways while they are read once; without any, a ledger has the partners only. */
    public static List<Ledger> readTogether(List<Reading> readings) {
        List<LedgerReader> readers = new ArrayList<>();
        readings.forEach(each -> readers.add(new LedgerReader(each)));
        readings.get(0)
                .workspace()
                .deals()
                .ifPresent(deals -> deals.forEach(deal -> {
                    for (LedgerReader reader : readers) {
                        reader.add(deal);
                    }
                }));
        List<Ledger> ledgers = new ArrayList<>();
        readers.forEach(each -> ledgers.add(each.ledger()));
        return ledgers;
    }

    /** A name that is only in a deal which does not exist yet makes no partner. */
    private void add(Deal deal) {
        if (today.addRow(deal)) {
            DealPartners partners = DealPartners.of(deal, directory);
            Optional<LocalDate> registered = book.registered(deal, partners.named());
            today.add(deal, partners, registered);
            for (EarlierDay day : earlier) {
                day.add(deal, partners, registered);
            }
        }
    }

    private Ledger ledger() {
        registrations.forEach(this::add);
        LedgerSource source = LedgerSource.of(workspace);
        List<Ledger> before = new ArrayList<>();
        earlier.forEach(day -> before.add(day.ledger(source, asked)));
        return today.ledger(source, asked, programProtection(), before);
    }

    private void add(Registration registration) {
        Optional<LocalDate> from = ClaimBook.from(registration);
        boolean isKnown = from.isPresent() && !from.get().isAfter(workspace.asOf());
        if (isKnown && !registration.partner().isEmpty()) {
            int partner = directory.find(registration.partner(), registration.where());
            today.add(registration, partner);
            for (EarlierDay day : earlier) {
                day.add(registration, partner);
            }
        }
    }
}
