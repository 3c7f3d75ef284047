package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at each deal for a claim that an audit would question, and keeps the first of each kind: a ledger may have a million. */
final class ClaimWatch {

    /** Far more than anyone reads, and little memory. */
    static final int KEPT = 200;

    private final List<Registration> registrations;
    private final PartnerDirectory directory;
    private final HeldAccounts held;
    private final Window window;
    private final Set<String> registeredDeals = new HashSet<>();
    private final Set<String> openDeals = new HashSet<>();
    private final Map<String, LocalDate> closedDeals = new HashMap<>();
    private final List<LateClaim> late = new ArrayList<>();
    private final List<DirectMeeting> direct = new ArrayList<>();

    ClaimWatch(List<Registration> registrations, PartnerDirectory directory, Window window, int protectionDays) {
        this.registrations = registrations;
        this.directory = directory;
        this.window = window;
        held = new HeldAccounts(registrations, directory, protectionDays, window.until());
        for (Registration registration : registrations) {
            if (!registration.deal().isEmpty()) {
                registeredDeals.add(registration.deal());
            }
        }
    }

    /** Notes a deal as it stands on the day of the plan. */
    void note(DealOnDay deal) {
        noteRegistered(deal.deal(), deal.stage());
        if (deal.isDirect()) {
            noteDirect(deal.deal(), deal.stage());
        } else if (deal.isWon() && deal.isWeak() && window.contains(deal.closed())) {
            noteWeak(deal.deal(), directory.at(deal.partners().named()), deal.registered());
        }
    }

    private void noteRegistered(Deal deal, DealStage stage) {
        if (!registeredDeals.isEmpty() && registeredDeals.contains(deal.id())) {
            if (stage == DealStage.OPEN) {
                openDeals.add(deal.id());
            } else {
                deal.closed().ifPresent(day -> closedDeals.put(deal.id(), day));
            }
        }
    }

    /** Notes a win of the window that a partner sourced by its role and cannot prove by a registration in time. */
    private void noteWeak(Deal deal, Partner partner, Optional<LocalDate> registered) {
        if (registered.isEmpty() || deal.created().isEmpty() || late.size() == KEPT) {
            return;
        }
        LateClaim claim = new LateClaim(
                deal.id(),
                partner,
                deal.created().get(),
                deal.closed().orElseThrow(),
                registered.get(),
                deal.amount(),
                deal.type().equals(Optional.of(DealType.RENEWAL)),
                deal.where());
        // A registration that names no deal may be for the next one on the account.
        boolean isItsOwn = deal.registered().isPresent() || registeredDeals.contains(deal.id());
        if (isItsOwn || !claim.isAfterClose()) {
            late.add(claim);
        }
    }

    /** Notes a direct deal; only new business that is open or was closed lately still matters. */
    private void noteDirect(Deal deal, DealStage stage) {
        boolean isNew = deal.type().orElse(DealType.NEW) == DealType.NEW;
        boolean isRecent = stage == DealStage.OPEN || window.contains(deal.closed());
        if (!isNew || !isRecent || deal.created().isEmpty() || direct.size() == KEPT) {
            return;
        }
        LocalDate created = deal.created().get();
        for (HeldAccounts.Hold hold : held.on(deal)) {
            boolean isOverBefore =
                    stage != DealStage.OPEN && deal.closed().orElseThrow().isBefore(hold.from());
            boolean isFirst = created.isBefore(hold.from()) && !isOverBefore;
            boolean isBypass = created.isAfter(hold.from()) && created.isBefore(hold.until());
            boolean isItsOwn =
                    hold.registration().deal().equals(deal.id()) && !deal.id().isEmpty();
            if ((isFirst || isBypass) && !isItsOwn) {
                direct.add(new DirectMeeting(
                        hold.registration(),
                        hold.partner(),
                        hold.from(),
                        deal.id(),
                        created,
                        deal.amount(),
                        deal.where()));
            }
        }
    }

    ClaimFaults faults(Optional<Integer> programProtection) {
        List<DirectMeeting> meetings = new ArrayList<>();
        for (DirectMeeting meeting : direct) {
            // A registration has done its work once its own deal is closed.
            LocalDate done = closedDeals.get(meeting.registration().deal());
            if (meeting.isDirectFirst() || done == null || done.isAfter(meeting.created())) {
                meetings.add(meeting);
            }
        }
        return new ClaimFaults(late, meetings, runOut(programProtection));
    }

    /** Marked as running, over by its own day or by the program's protection, and its deal is open. */
    private List<Registration> runOut(Optional<Integer> programProtection) {
        List<Registration> over = new ArrayList<>();
        for (Registration registration : registrations) {
            boolean isMarkedRunning = registration.status() == Registration.Status.APPROVED
                    || registration.status() == Registration.Status.PENDING;
            Optional<LocalDate> until = until(registration, programProtection);
            boolean isOver = until.isPresent() && !until.get().isAfter(window.until());
            if (isMarkedRunning && isOver && openDeals.contains(registration.deal()) && over.size() < KEPT) {
                over.add(registration);
            }
        }
        return over;
    }

    private static Optional<LocalDate> until(Registration registration, Optional<Integer> programProtection) {
        return registration
                .expires()
                .or(() -> programProtection.flatMap(
                        days -> ClaimBook.from(registration).map(from -> from.plusDays(days))));
    }
}
