package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Partner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the ledger says of one partner: its deals of the window and of the one before, and when it last did something. */
public final class PartnerLedger {

    /** Enough rows to look up a claim; a plan cites them, it does not list them. */
    private static final int ROWS = 5;

    private final Partner partner;
    private final WindowSums usual = new WindowSums();
    private final List<WindowSums> asked = new ArrayList<>(0);
    private final Map<DealType, Tally> sourcedByType = new EnumMap<>(DealType.class);
    private Tally sourcedBefore = Tally.NONE;
    private Tally openSourced = Tally.NONE;
    private Tally openAttached = Tally.NONE;
    private Tally undefended = Tally.NONE;
    private long winsBefore;
    private long winsEver;
    private Optional<LocalDate> lastDeal = Optional.empty();
    private Optional<LocalDate> firstWin = Optional.empty();
    private final List<Citation> rows = new ArrayList<>();

    PartnerLedger(Partner partner) {
        this.partner = partner;
    }

    public Partner partner() {
        return partner;
    }

    /** What it closed and registered in the window of the books. */
    public WindowSums usual() {
        return usual;
    }

    /** The same for one of the windows that a program asks for, by its place among them. */
    WindowSums asked(int place) {
        while (asked.size() <= place) {
            asked.add(new WindowSums());
        }
        return asked.get(place);
    }

    /** Won deals of the window that the partner sourced. */
    public Tally sourced() {
        return usual.sourced();
    }

    /** Sourced won deals of the window before. */
    public Tally sourcedBefore() {
        return sourcedBefore;
    }

    /** Won deals of the window that the partner influenced but did not source, those attached without a role among them. */
    public Tally influenced() {
        return usual.influenced().plus(usual.attached());
    }

    /** Of the influenced ones, those without a role, which the partner may have sourced. */
    public Tally attached() {
        return usual.attached();
    }

    public Tally openSourced() {
        return openSourced;
    }

    /** Open deals that name it without a role, which it may have sourced. */
    public Tally openAttached() {
        return openAttached;
    }

    /** Sourced won deals of the window whose claim would not survive an audit. */
    public Tally undefended() {
        return undefended;
    }

    public long winsBefore() {
        return winsBefore;
    }

    /** Sourced or influenced wins of any time up to the day of the plan. */
    public long winsEver() {
        return winsEver;
    }

    /** The last day on which a deal that names it was created, registered or won. */
    public Optional<LocalDate> lastDeal() {
        return lastDeal;
    }

    /** Some of the rows it stands on in the window. */
    public List<Citation> rows() {
        return List.copyOf(rows);
    }

    /** With a sourced or influenced win in the window; enrolment is asked for elsewhere. */
    public boolean hasWon() {
        return usual.wins() > 0;
    }

    /** Days from joining to the first win on or after that day. */
    public Optional<Integer> daysToFirstDeal() {
        if (firstWin.isEmpty() || partner.joined().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((int) ChronoUnit.DAYS.between(partner.joined().get(), firstWin.get()));
    }

    /** Sourced won amount of the window, or what the partner's target and cut-offs compare. */
    public BigDecimal sourcedRevenue() {
        return usual.sourced().amount();
    }

    /** Sourced won amount of the window of some types of deal. */
    public BigDecimal sourcedOf(Set<DealType> types) {
        BigDecimal amount = BigDecimal.ZERO;
        for (DealType type : types) {
            amount = amount.add(sourcedByType.getOrDefault(type, Tally.NONE).amount());
        }
        return amount;
    }

    void wonInWindow(Deal deal, Attribution attribution, boolean defensible) {
        usual.won(deal, attribution);
        if (attribution == Attribution.SOURCED) {
            sourcedByType.merge(deal.type().orElse(DealType.NEW), Tally.NONE.plus(deal.amount()), Tally::plus);
            undefended = defensible ? undefended : undefended.plus(deal.amount());
        }
        if (rows.size() < ROWS) {
            rows.add(Citation.Row.at(deal.where()));
        }
    }

    void wonBefore(Deal deal, Attribution attribution) {
        if (attribution == Attribution.SOURCED) {
            sourcedBefore = sourcedBefore.plus(deal.amount());
        }
        winsBefore += attribution.tookPart() ? 1 : 0;
    }

    void won(LocalDate day, Attribution attribution) {
        if (!attribution.tookPart()) {
            return;
        }
        winsEver++;
        boolean counts =
                partner.joined().isEmpty() || !day.isBefore(partner.joined().get());
        if (counts && (firstWin.isEmpty() || day.isBefore(firstWin.get()))) {
            firstWin = Optional.of(day);
        }
    }

    void open(Deal deal, Attribution attribution) {
        if (attribution == Attribution.SOURCED) {
            openSourced = openSourced.plus(deal.amount());
        } else {
            openAttached = openAttached.plus(deal.amount());
        }
    }

    void seen(Deal deal, Optional<LocalDate> registered, LocalDate asOf) {
        touch(deal.created(), asOf);
        touch(registered, asOf);
        if (deal.stage() == DealStage.WON) {
            touch(deal.closed(), asOf);
        }
    }

    void touch(Optional<LocalDate> day, LocalDate asOf) {
        boolean counts = day.isPresent() && !day.get().isAfter(asOf);
        if (counts && (lastDeal.isEmpty() || day.get().isAfter(lastDeal.get()))) {
            lastDeal = day;
        }
    }
}
