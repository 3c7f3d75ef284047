package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Deals;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.model.Workspace;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Goes through the deals once and adds them up as section 4 of the contract reads them; no deal is held. */
public final class LedgerReader {

    private static final int UNNAMED = PartnerCredits.UNNAMED;

    private final LocalDate asOf;
    private final MeasureRules rules;
    private final PartnerDirectory directory;
    private final RegistrationBook book;
    private final Optional<List<Registration>> registrations;
    private final Ledger ledger;
    private final Window before;
    private final PartnerCredits credits;
    private final List<EarlierDay> earlier = new ArrayList<>();
    private final ClaimBook claims;
    private final ClaimWatch watch;
    private final Consumer<Credit> listener;

    private LedgerReader(
            Workspace workspace, MeasureRules rules, AskedWindows asked, Consumer<Credit> listener, Findings findings) {
        this.listener = listener;
        asOf = workspace.asOf();
        this.rules = rules;
        directory = new PartnerDirectory(workspace.partners(), findings);
        registrations = workspace.registrations();
        int protectionDays =
                workspace.program().flatMap(Program::protectionDays).orElse(rules.protectionDays());
        book = new RegistrationBook(registrations, directory, protectionDays);
        claims = new ClaimBook(registrations, directory);
        Window window = Window.months(asOf, rules.windowMonths());
        watch = new ClaimWatch(registrations.orElse(List.of()), directory, window, protectionDays);
        before = window.before(rules.windowMonths());
        credits = new PartnerCredits(asOf, rules, asked, directory);
        ledger = ledger(workspace, window, asked, protectionDays);
    }

    private static Ledger ledger(Workspace workspace, Window window, AskedWindows asked, int protectionDays) {
        Optional<Deals> deals = workspace.deals();
        return new Ledger(
                deals.map(Deals::file).orElse(""),
                deals.map(Deals::columns).orElse(new TreeSet<>()),
                window,
                asked,
                protectionDays,
                workspace.registrations().isPresent());
    }

    private void lookBack(LocalDate day, Workspace workspace, AskedWindows asked) {
        Window window = Window.months(day, rules.windowMonths());
        earlier.add(new EarlierDay(
                day,
                rules.lockDays(),
                ledger(workspace, window, asked, ledger.protectionDays()),
                new PartnerCredits(day, rules, asked, directory)));
    }

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

    /** The same deals added up in several ways while they are read once; without any, a ledger has the partners only. */
    public static List<Ledger> readTogether(List<Reading> readings) {
        List<LedgerReader> readers = new ArrayList<>();
        for (Reading each : readings) {
            AskedWindows others =
                    each.asked().without(Period.ofMonths(each.rules().windowMonths()));
            LedgerReader reader =
                    new LedgerReader(each.workspace(), each.rules(), others, each.listener(), each.findings());
            each.earlierDays().forEach(day -> reader.lookBack(day, each.workspace(), others));
            readers.add(reader);
        }
        readings.get(0)
                .workspace()
                .deals()
                .ifPresent(deals -> deals.forEach(deal -> {
                    for (LedgerReader reader : readers) {
                        reader.accept(deal);
                    }
                }));
        List<Ledger> ledgers = new ArrayList<>();
        for (int i = 0; i < readers.size(); i++) {
            ledgers.add(readers.get(i).ledger(readings.get(i).workspace()));
        }
        return ledgers;
    }

    private Ledger ledger(Workspace workspace) {
        readRegistrations();
        finish(watch.faults(workspace.program().flatMap(Program::protectionDays)));
        return ledger;
    }

    private void finish(ClaimFaults faults) {
        List<PartnerLedger> partners = credits.partners();
        List<Ledger> before = new ArrayList<>();
        earlier.forEach(day -> before.add(day.finish()));
        ClaimStore everyClaim = claims.claims(partners, directory, asOf);
        ledger.finish(partners, new Claims(everyClaim, partners, faults, asOf), before);
    }

    private void accept(Deal deal) {
        Ledger.Readings readings = ledger.readings();
        readings.rows++;
        if (deal.created().isPresent() && deal.created().get().isAfter(asOf)) {
            readings.createdLater++;
            return;
        }
        happened(deal);
        int partner = deal.partner().isEmpty() ? UNNAMED : directory.find(deal.partner(), deal.where());
        Set<Integer> influencers = influencers(deal);
        Optional<LocalDate> ever = book.registered(deal, partner);
        for (EarlierDay day : earlier) {
            day.accept(deal, partner, influencers, ever, registrations.isEmpty());
        }
        Optional<LocalDate> registered = ever.filter(day -> !day.isAfter(asOf));
        Attribution attribution = Attribution.of(deal, registered, rules.lockDays());
        boolean isDefensible = attribution == Attribution.SOURCED
                && (deal.partnerSource() || Attribution.isTimely(deal, registered, rules.lockDays()));
        note(deal, attribution, readings);
        credits.seen(deal, partner, influencers, registered);
        DealType type = deal.type().orElse(DealType.NEW);
        DealStage stage = stageOn(deal, readings);
        watch.note(deal, stage);
        if (attribution == Attribution.DIRECT) {
            watch.noteDirect(deal, stage);
        }
        if (stage == DealStage.OPEN) {
            ledger.addOpen(deal, attribution);
            credits.open(deal, attribution, partner);
        } else if (deal.closed().isPresent()) {
            ledger.quarters().closed(deal.closed().get());
            if (stage == DealStage.WON) {
                won(deal, type, attribution, isDefensible, partner, influencers, registered);
            } else {
                lost(deal, type, attribution, partner);
            }
        }
        credit(deal, stage, attribution, isDefensible, partner, influencers, registered);
        claim(deal, stage, partner, registered);
    }

    /** The closing day of an open deal is only expected. */
    private void happened(Deal deal) {
        if (deal.created().isPresent()) {
            ledger.happened(deal.created().get(), deal.where());
        }
        if (deal.stage() != DealStage.OPEN && deal.closed().isPresent()) {
            ledger.happened(deal.closed().get(), deal.where());
        }
    }

    /** Tells each partner's part in the deal, also that of one nobody named. */
    private void credit(
            Deal deal,
            DealStage stage,
            Attribution attribution,
            boolean isDefensible,
            int partner,
            Set<Integer> influencers,
            Optional<LocalDate> registered) {
        if (attribution == Attribution.DIRECT) {
            return;
        }
        boolean isInWindow = stage != DealStage.OPEN && ledger.window().contains(deal.closed());
        boolean alsoInfluenced = influencers.contains(partner);
        Attribution own = PartnerCredits.ownPart(deal, attribution, alsoInfluenced);
        boolean isOneOfThem = partner != UNNAMED && own == Attribution.INFLUENCED;
        int sharers = influencers.size() - (alsoInfluenced ? 1 : 0) + (isOneOfThem ? 1 : 0);
        if (partner != UNNAMED || attribution == Attribution.SOURCED) {
            tell(new Credit(name(partner), deal, stage, own, registered, isDefensible, sharers, isInWindow), partner);
        }
        for (int other : influencers) {
            if (other != partner) {
                tell(
                        new Credit(
                                name(other),
                                deal,
                                stage,
                                Attribution.INFLUENCED,
                                Optional.empty(),
                                false,
                                sharers,
                                isInWindow),
                        other);
            }
        }
    }

    private void tell(Credit credit, int partner) {
        ledger.credit(credit, partner);
        listener.accept(credit);
    }

    private Optional<Partner> name(int partner) {
        return partner == UNNAMED
                ? Optional.empty()
                : Optional.of(credits.at(partner).partner());
    }

    /** A deal closed after the day of the plan is still open on it. */
    private DealStage stageOn(Deal deal, Ledger.Readings readings) {
        if (deal.stage() == DealStage.OPEN) {
            return DealStage.OPEN;
        }
        if (deal.closed().isEmpty()) {
            readings.closedWithoutDay++;
            return deal.stage();
        }
        if (deal.closed().get().isAfter(asOf)) {
            readings.closedLater++;
            return DealStage.OPEN;
        }
        return deal.stage();
    }

    private static void note(Deal deal, Attribution attribution, Ledger.Readings readings) {
        if (attribution == Attribution.DIRECT) {
            readings.directEver++;
        } else {
            readings.partnerEver++;
            boolean isWithoutRole = deal.role().isEmpty() && !deal.partner().isEmpty() && !deal.partnerSource();
            readings.withoutRole += isWithoutRole ? 1 : 0;
        }
        readings.withoutType += deal.type().isEmpty() ? 1 : 0;
        readings.sourcedByUnnamed +=
                attribution == Attribution.SOURCED && deal.partner().isEmpty() ? 1 : 0;
    }

    private void won(
            Deal deal,
            DealType type,
            Attribution attribution,
            boolean isDefensible,
            int partner,
            Set<Integer> influencers,
            Optional<LocalDate> registered) {
        LocalDate day = deal.closed().orElseThrow();
        registered
                .filter(from -> !from.isAfter(day))
                .ifPresent(from -> ledger.protectedDays().add((int) ChronoUnit.DAYS.between(from, day)));
        ledger.quarters().won(deal, type, attribution, day);
        if (ledger.window().contains(day)) {
            ledger.addWon(deal, type, attribution, isDefensible);
            if (attribution == Attribution.SOURCED && !isDefensible && partner != UNNAMED) {
                ledger.addWeak(deal);
                watch.noteWeak(deal, credits.at(partner).partner(), registered);
            }
        } else if (before.contains(day)) {
            ledger.addWonBefore(deal, type, attribution);
        }
        credits.won(deal, attribution, isDefensible, partner, influencers, day);
    }

    /** Each partner once, however often and under whatever names it is listed. */
    private Set<Integer> influencers(Deal deal) {
        if (deal.influencedBy().isEmpty()) {
            return Set.of();
        }
        Set<Integer> found = new TreeSet<>();
        for (String name : deal.influencedBy()) {
            found.add(directory.find(name, deal.where()));
        }
        return found;
    }

    private void lost(Deal deal, DealType type, Attribution attribution, int partner) {
        if (ledger.window().contains(deal.closed())) {
            ledger.addLost(deal, type, attribution);
        }
        credits.lost(deal, attribution, partner);
    }

    private void claim(Deal deal, DealStage stage, int partner, Optional<LocalDate> registered) {
        if (partner != UNNAMED) {
            PartnerLedger holder = credits.at(partner);
            if (registrations.isEmpty()) {
                credits.registered(partner, registered);
            }
            claims.note(deal, stage, partner, holder.partner().id(), registered);
        }
    }

    private void readRegistrations() {
        for (Registration registration : registrations.orElse(List.of())) {
            if (registration.partner().isEmpty()) {
                continue;
            }
            Optional<LocalDate> from = ClaimBook.from(registration).filter(day -> !day.isAfter(asOf));
            if (from.isPresent()) {
                int partner = directory.find(registration.partner(), registration.where());
                credits.at(partner).touch(from, asOf);
                credits.registered(partner, from);
                earlier.forEach(day -> day.registered(registration, partner));
            }
        }
    }
}
