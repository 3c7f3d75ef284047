package io.github.partnerplan.plan;

import io.github.partnerplan.measure.CloseUp;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.model.Workspace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One partner with everything its row rests on: each level of its ladder, each measure with its arithmetic, each deal that names
 * it (the wins of the window, open deals, losses of the window, then earlier ones; the latest first), its registrations and
 * the conflicts it is in.
 */
public record PartnerCard(
        Brief brief,
        PartnerRow row,
        List<CardLevel> levels,
        List<CardMeasure> measures,
        List<Credit> deals,
        List<Registration> registrations,
        List<Conflict> conflicts,
        ClaimBasis basis) {

    /** Where a deal stands for its partner. */
    public enum Group {
        WON("Won in the window"),
        OPEN("Open"),
        LOST("Lost in the window"),
        EARLIER("Closed earlier, or without a day");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public PartnerCard {
        levels = List.copyOf(levels);
        measures = List.copyOf(measures);
        deals = List.copyOf(deals);
        registrations = List.copyOf(registrations);
        conflicts = List.copyOf(conflicts);
    }

    /** The card of a partner whose deals were kept while they were read. */
    public static PartnerCard of(Brief brief, Workspace workspace, PartnerRow row, CloseUp closeUp) {
        List<Credit> deals = new ArrayList<>(closeUp.credits());
        deals.sort(Comparator.comparing(PartnerCard::group)
                .thenComparing(PartnerCard::day, Comparator.reverseOrder())
                .thenComparing(each -> each.deal().amount().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
                .thenComparing(each -> each.deal().id())
                .thenComparing(each -> each.deal().where()));
        List<Registration> registrations = new ArrayList<>();
        for (Registration each : workspace.registrations().orElse(List.of())) {
            if (!each.partner().isEmpty() && closeUp.isMeantBy(each.partner())) {
                registrations.add(each);
            }
        }
        registrations.sort(
                Comparator.comparing((Registration each) -> day(each.submitted().or(each::approved)))
                        .reversed()
                        .thenComparing(Registration::id)
                        .thenComparing(Registration::where));
        return new PartnerCard(
                brief,
                row,
                CardLevel.of(brief, row),
                CardMeasure.of(brief, row, deals),
                deals,
                registrations,
                conflicts(brief, row),
                new ClaimBasis(brief));
    }

    private static List<Conflict> conflicts(Brief brief, PartnerRow row) {
        String id = row.partner().id();
        List<Conflict> own = new ArrayList<>();
        for (Conflict each :
                brief.ledger().claims().conflicts(brief.protectionDays()).largest()) {
            if (each.first().partner().id().equals(id)
                    || each.second().partner().id().equals(id)) {
                own.add(each);
            }
        }
        return own;
    }

    public static Group group(Credit credit) {
        if (credit.stage() == DealStage.OPEN) {
            return Group.OPEN;
        }
        if (!credit.isInWindow()) {
            return Group.EARLIER;
        }
        return credit.stage() == DealStage.WON ? Group.WON : Group.LOST;
    }

    /** The day it closed, or was created; the earliest there is where neither is given. */
    private static LocalDate day(Credit credit) {
        Optional<LocalDate> closed = credit.stage() == DealStage.OPEN
                ? Optional.empty()
                : credit.deal().closed();
        return day(closed.or(() -> credit.deal().created()));
    }

    private static LocalDate day(Optional<LocalDate> day) {
        return day.orElse(LocalDate.MIN);
    }
}
