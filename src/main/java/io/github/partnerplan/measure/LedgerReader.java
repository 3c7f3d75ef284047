package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealRole;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Goes through the deals once and adds them up as section 4 of the contract reads them; no deal is held. */
public final class LedgerReader {

    private static final int UNNAMED = -1;

    private final LocalDate asOf;
    private final MeasureRules rules;
    private final PartnerDirectory directory;
    private final RegistrationBook book;
    private final Optional<List<Registration>> registrations;
    private final Ledger ledger;
    private final Window before;
    private final List<Window> asked;
    private final List<PartnerLedger> partners = new ArrayList<>();
    private final ClaimBook claims;
    private final ClaimWatch watch;
    private final Consumer<Credit> listener;

    private LedgerReader(
            Workspace workspace, MeasureRules rules, AskedWindows asked, Consumer<Credit> listener, Findings findings) {
        this.listener = listener;
        Optional<Deals> deals = workspace.deals();
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
        this.asked = asked.until(asOf);
        ledger = new Ledger(
                deals.map(Deals::file).orElse(""),
                deals.map(Deals::columns).orElse(new TreeSet<>()),
                window,
                asked,
                protectionDays,
                registrations.isPresent());
    }

    /**
     * Adds up a workspace's deals, for the windows that its program asks for as well; without any, the ledger has the partners
     * only.
     */
    public static Ledger read(Workspace workspace, MeasureRules rules, Findings findings) {
        return read(
                workspace, rules, AskedWindows.of(workspace.program().stream().toList()), findings);
    }

    /** The same for windows that other programs ask for. */
    public static Ledger read(Workspace workspace, MeasureRules rules, AskedWindows asked, Findings findings) {
        return read(workspace, rules, asked, credit -> {}, findings);
    }

    /** The same, and hands over each partner's part in each deal in the order of the file. */
    public static Ledger read(
            Workspace workspace, MeasureRules rules, AskedWindows asked, Consumer<Credit> listener, Findings findings) {
        AskedWindows others = asked.without(Period.ofMonths(rules.windowMonths()));
        LedgerReader reader = new LedgerReader(workspace, rules, others, listener, findings);
        workspace.deals().ifPresent(deals -> deals.forEach(reader::accept));
        reader.readRegistrations();
        reader.growPartners();
        reader.ledger.question(reader.watch.faults(workspace.program().flatMap(Program::protectionDays)));
        reader.ledger.finish(reader.partners, reader.claims.claims(reader.partners, reader.directory, reader.asOf));
        return reader.ledger;
    }

    private void accept(Deal deal) {
        Ledger.Readings readings = ledger.readings();
        readings.rows++;
        if (deal.created().isPresent() && deal.created().get().isAfter(asOf)) {
            readings.createdLater++;
            return;
        }
        int partner = deal.partner().isEmpty() ? UNNAMED : find(deal.partner(), deal);
        Optional<LocalDate> registered = book.registered(deal, partner).filter(day -> !day.isAfter(asOf));
        Attribution attribution = Attribution.of(deal, registered, rules.lockDays());
        note(deal, attribution, readings);
        touchPartners(deal, partner, registered);
        DealType type = deal.type().orElse(DealType.NEW);
        DealStage stage = stageOn(deal, readings);
        watch.note(deal, stage);
        if (attribution == Attribution.DIRECT) {
            watch.noteDirect(deal, stage);
        }
        if (stage == DealStage.OPEN) {
            ledger.addOpen(deal, attribution);
            creditOpen(deal, attribution, partner);
        } else if (deal.closed().isPresent()) {
            if (stage == DealStage.WON) {
                won(deal, type, attribution, partner, registered);
            } else {
                lost(deal, type, attribution, partner);
            }
        }
        credit(deal, stage, attribution, partner, registered);
        claim(deal, stage, partner, registered);
    }

    /** Tells each partner's part in the deal, also that of one nobody named. */
    private void credit(
            Deal deal, DealStage stage, Attribution attribution, int partner, Optional<LocalDate> registered) {
        if (attribution == Attribution.DIRECT) {
            return;
        }
        boolean isInWindow = stage != DealStage.OPEN && ledger.window().contains(deal.closed());
        Set<Integer> influencers = influencers(deal);
        boolean alsoInfluenced = influencers.remove(partner);
        Attribution own = ownPart(deal, attribution, alsoInfluenced);
        int sharers = influencers.size() + (own == Attribution.INFLUENCED ? 1 : 0);
        if (partner != UNNAMED || attribution == Attribution.SOURCED) {
            boolean isDefensible = isDefensible(deal, attribution, registered);
            tell(new Credit(name(partner), deal, stage, own, registered, isDefensible, sharers, isInWindow), partner);
        }
        for (int other : influencers) {
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

    private void tell(Credit credit, int partner) {
        ledger.credit(credit, partner);
        listener.accept(credit);
    }

    private Optional<Partner> name(int partner) {
        return partner == UNNAMED
                ? Optional.empty()
                : Optional.of(partners.get(partner).partner());
    }

    private boolean isDefensible(Deal deal, Attribution attribution, Optional<LocalDate> registered) {
        return attribution == Attribution.SOURCED
                && (deal.partnerSource() || Attribution.isTimely(deal, registered, rules.lockDays()));
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

    private void won(Deal deal, DealType type, Attribution attribution, int partner, Optional<LocalDate> registered) {
        LocalDate day = deal.closed().orElseThrow();
        boolean isDefensible = isDefensible(deal, attribution, registered);
        registered
                .filter(from -> !from.isAfter(day))
                .ifPresent(from -> ledger.protectedDays().add((int) ChronoUnit.DAYS.between(from, day)));
        if (ledger.window().contains(day)) {
            ledger.addWon(deal, type, attribution, isDefensible);
            if (attribution == Attribution.SOURCED && !isDefensible && partner != UNNAMED) {
                ledger.addWeak(deal);
                watch.noteWeak(deal, partners.get(partner).partner(), registered);
            }
        } else if (before.contains(day)) {
            ledger.addWonBefore(deal, type, attribution);
        }
        creditWin(deal, attribution, isDefensible, partner, day);
    }

    private void creditWin(Deal deal, Attribution attribution, boolean isDefensible, int partner, LocalDate day) {
        Set<Integer> influencers = influencers(deal);
        if (partner != UNNAMED) {
            Attribution part = ownPart(deal, attribution, influencers.remove(partner));
            creditOne(partners.get(partner), deal, part, isDefensible, day);
        }
        for (int other : influencers) {
            creditOne(partners.get(other), deal, Attribution.INFLUENCED, false, day);
        }
    }

    /** Each partner once, however often and under whatever names it is listed. */
    private Set<Integer> influencers(Deal deal) {
        if (deal.influencedBy().isEmpty()) {
            return new HashSet<>();
        }
        Set<Integer> found = new TreeSet<>();
        for (String name : deal.influencedBy()) {
            found.add(find(name, deal));
        }
        return found;
    }

    /** A partner that took the paper sourced nothing, even where the lead came from one; it may have influenced the deal as well. */
    private static Attribution ownPart(Deal deal, Attribution attribution, boolean alsoInfluenced) {
        if (!deal.role().equals(Optional.of(DealRole.FULFILLED))) {
            return attribution;
        }
        return alsoInfluenced ? Attribution.INFLUENCED : Attribution.FULFILLED;
    }

    private void creditOne(
            PartnerLedger partner, Deal deal, Attribution attribution, boolean isDefensible, LocalDate day) {
        partner.won(day, attribution);
        if (ledger.window().contains(day)) {
            partner.wonInWindow(deal, attribution, isDefensible);
        } else if (before.contains(day)) {
            partner.wonBefore(deal, attribution);
        }
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).contains(day)) {
                partner.asked(i).won(deal, attribution);
            }
        }
    }

    private void lost(Deal deal, DealType type, Attribution attribution, int partner) {
        if (ledger.window().contains(deal.closed())) {
            ledger.addLost(deal, type, attribution);
        }
        if (attribution == Attribution.SOURCED && partner != UNNAMED) {
            addUp(partner, deal.closed(), sums -> sums.lost(deal));
        }
    }

    /** Into each of a partner's windows that has the day. */
    private void addUp(int partner, Optional<LocalDate> day, Consumer<WindowSums> what) {
        if (ledger.window().contains(day)) {
            what.accept(partners.get(partner).usual());
        }
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).contains(day)) {
                what.accept(partners.get(partner).asked(i));
            }
        }
    }

    private void creditOpen(Deal deal, Attribution attribution, int partner) {
        boolean isSource = attribution == Attribution.SOURCED || attribution == Attribution.ATTACHED;
        if (isSource && partner != UNNAMED && !deal.role().equals(Optional.of(DealRole.FULFILLED))) {
            partners.get(partner).open(deal, attribution);
        }
    }

    private void touchPartners(Deal deal, int partner, Optional<LocalDate> registered) {
        if (partner != UNNAMED) {
            partners.get(partner).seen(deal, registered, asOf);
        }
        for (String name : deal.influencedBy()) {
            partners.get(find(name, deal)).seen(deal, registered, asOf);
        }
    }

    private void claim(Deal deal, DealStage stage, int partner, Optional<LocalDate> registered) {
        if (partner != UNNAMED) {
            PartnerLedger holder = partners.get(partner);
            if (registrations.isEmpty()) {
                addUp(partner, registered, WindowSums::registered);
            }
            claims.note(deal, stage, partner, holder.partner().id(), registered);
        }
    }

    private void readRegistrations() {
        for (Registration registration : registrations.orElse(List.of())) {
            Optional<LocalDate> from = ClaimBook.from(registration).filter(day -> !day.isAfter(asOf));
            if (from.isPresent() && !registration.partner().isEmpty()) {
                int partner = directory.find(registration.partner(), registration.where());
                growPartners();
                partners.get(partner).touch(from, asOf);
                addUp(partner, from, WindowSums::registered);
            }
        }
    }

    private int find(String name, Deal deal) {
        return place(directory.find(name, deal.where()));
    }

    private int place(int index) {
        if (index >= partners.size()) {
            growPartners();
        }
        return index;
    }

    private void growPartners() {
        for (int i = partners.size(); i < directory.size(); i++) {
            partners.add(new PartnerLedger(directory.at(i)));
        }
    }
}
