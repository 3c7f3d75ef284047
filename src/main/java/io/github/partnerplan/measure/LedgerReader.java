package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealRole;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Deals;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.model.Workspace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

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
    private final List<PartnerLedger> partners = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, BigDecimal> amountsOfRegistered = new HashMap<>();

    private LedgerReader(Workspace workspace, Optional<Deals> deals, MeasureRules rules, Findings findings) {
        asOf = workspace.asOf();
        this.rules = rules;
        directory = new PartnerDirectory(workspace.partners(), findings);
        registrations = workspace.registrations();
        book = new RegistrationBook(registrations, directory);
        Window window = Window.months(asOf, rules.windowMonths());
        before = window.before(rules.windowMonths());
        ledger = new Ledger(
                deals.map(Deals::file).orElse(""), deals.map(Deals::columns).orElse(new TreeSet<>()), window);
    }

    /** Adds up a workspace's deals; without any, the ledger has the partners only. */
    public static Ledger read(Workspace workspace, MeasureRules rules, Findings findings) {
        LedgerReader reader = new LedgerReader(workspace, workspace.deals(), rules, findings);
        workspace.deals().ifPresent(deals -> deals.forEach(reader::accept));
        reader.readRegistrations();
        reader.growPartners();
        reader.ledger.finish(reader.partners, reader.claims);
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
        claim(deal, partner, registered);
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
        boolean isDefensible = attribution == Attribution.SOURCED
                && (deal.partnerSource() || Attribution.isTimely(deal, registered, rules.lockDays()));
        registered
                .filter(from -> !from.isAfter(day))
                .ifPresent(from -> ledger.protectedDays().add((int) ChronoUnit.DAYS.between(from, day)));
        if (ledger.window().contains(day)) {
            ledger.addWon(deal, type, attribution, isDefensible);
            if (attribution == Attribution.SOURCED && !isDefensible && partner != UNNAMED) {
                ledger.addWeakClaim(deal, partners.get(partner).partner(), registered);
            }
        } else if (before.contains(day)) {
            ledger.addWonBefore(deal, type, attribution);
        }
        creditWin(deal, attribution, isDefensible, partner, day);
    }

    private void creditWin(Deal deal, Attribution attribution, boolean isDefensible, int partner, LocalDate day) {
        if (partner != UNNAMED) {
            creditOne(partners.get(partner), deal, ownPart(deal, attribution), isDefensible, day);
        }
        for (String name : deal.influencedBy()) {
            int other = find(name, deal);
            if (other != partner) {
                creditOne(partners.get(other), deal, Attribution.INFLUENCED, false, day);
            }
        }
    }

    /** A partner that only took the paper earns no influence from another that did influence the deal. */
    private static Attribution ownPart(Deal deal, Attribution attribution) {
        boolean isPaperOnly = attribution == Attribution.INFLUENCED
                && deal.role().isPresent()
                && deal.role().get() == DealRole.FULFILLED;
        return isPaperOnly ? Attribution.FULFILLED : attribution;
    }

    private void creditOne(
            PartnerLedger partner, Deal deal, Attribution attribution, boolean isDefensible, LocalDate day) {
        partner.won(day, attribution);
        if (ledger.window().contains(day)) {
            partner.wonInWindow(deal, attribution, isDefensible);
        } else if (before.contains(day)) {
            partner.wonBefore(deal, attribution);
        }
    }

    private void lost(Deal deal, DealType type, Attribution attribution, int partner) {
        if (ledger.window().contains(deal.closed())) {
            ledger.addLost(deal, type, attribution);
            if (attribution == Attribution.SOURCED && partner != UNNAMED) {
                partners.get(partner).lost(deal);
            }
        }
    }

    private void creditOpen(Deal deal, Attribution attribution, int partner) {
        if (attribution == Attribution.SOURCED && partner != UNNAMED) {
            partners.get(partner).open(deal);
        }
    }

    private void touchPartners(Deal deal, int partner, Optional<LocalDate> registered) {
        if (partner != UNNAMED) {
            partners.get(partner).seen(deal, registered, asOf);
        }
        for (String name : deal.influencedBy()) {
            partners.get(find(name, deal)).seen(deal, Optional.empty(), asOf);
        }
    }

    private void claim(Deal deal, int partner, Optional<LocalDate> registered) {
        if (partner == UNNAMED) {
            return;
        }
        if (registrations.isPresent()) {
            if (!deal.id().isEmpty() && registered.isPresent()) {
                deal.amount().ifPresent(amount -> amountsOfRegistered.put(deal.id(), amount));
            }
        } else if (registered.isPresent()) {
            PartnerLedger holder = partners.get(partner);
            if (ledger.window().contains(registered)) {
                holder.registered();
            }
            claims.add(new Claim(
                    holder.partner(),
                    deal.account(),
                    deal.domain(),
                    registered.get(),
                    Optional.empty(),
                    deal.amount(),
                    deal.where()));
        }
    }

    private void readRegistrations() {
        for (Registration registration : registrations.orElse(List.of())) {
            Optional<LocalDate> from = registration.status() == Registration.Status.PENDING
                    ? registration.submitted()
                    : RegistrationBook.approvedOn(registration);
            if (from.isEmpty()
                    || from.get().isAfter(asOf)
                    || registration.partner().isEmpty()) {
                continue;
            }
            PartnerLedger holder = partners.get(place(directory.find(registration.partner(), registration.where())));
            holder.touch(from, asOf);
            if (ledger.window().contains(from)) {
                holder.registered();
            }
            if (registration.status() != Registration.Status.EXPIRED) {
                claims.add(new Claim(
                        holder.partner(),
                        registration.account(),
                        registration.domain(),
                        from.get(),
                        registration.expires(),
                        Optional.ofNullable(amountsOfRegistered.get(registration.deal())),
                        registration.where()));
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
