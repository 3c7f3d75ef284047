package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.money.Sale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The deals, added up: by type and attribution for the window and the one before, and partner by partner. */
public final class Ledger {

    /** How often a reading of section 4 was needed, for the plan's assumptions. */
    public static final class Readings {
        long rows;
        long createdLater;
        long closedLater;
        long closedWithoutDay;
        long withoutRole;
        long withoutType;
        long withoutAmount;
        long sourcedByUnnamed;
        long directEver;
        long partnerEver;

        public long rows() {
            return rows;
        }

        /** Rows created after the day of the plan, which do not exist yet. */
        public long createdLater() {
            return createdLater;
        }

        /** Rows closed after the day of the plan, which are still open. */
        public long closedLater() {
            return closedLater;
        }

        /** Won or lost rows with no closing day: they are in no window. */
        public long closedWithoutDay() {
            return closedWithoutDay;
        }

        public long withoutRole() {
            return withoutRole;
        }

        public long withoutType() {
            return withoutType;
        }

        /** Won deals of the window with no usable amount. */
        public long withoutAmount() {
            return withoutAmount;
        }

        public long sourcedByUnnamed() {
            return sourcedByUnnamed;
        }

        public long directEver() {
            return directEver;
        }

        public long partnerEver() {
            return partnerEver;
        }
    }

    /** Weak claims beyond these still count in the totals; a plan names a handful. */
    private static final int WEAK_ROWS = 200;

    private final String file;
    private final Set<String> columns;
    private final Window window;
    private final int protectionDays;
    private final AskedWindows asked;
    private final boolean hasRegistrations;
    private final Map<DealType, Map<Attribution, Tally>> won = table();
    private final Map<DealType, Map<Attribution, Tally>> wonBefore = table();
    private final Map<DealType, Map<Attribution, Tally>> lost = table();
    private final Map<DealType, Tally> defensible = new EnumMap<>(DealType.class);
    private Tally openSourced = Tally.NONE;
    private long newest = Long.MIN_VALUE;
    private Location newestRow = Location.file("");
    private final DayCounts sourcedDays = new DayCounts();
    private final DayCounts directDays = new DayCounts();
    private final DayCounts protectedDays = new DayCounts();
    private final Readings readings = new Readings();
    private final QuarterSums quarters;
    private final List<Citation> weakRows = new ArrayList<>();
    private final FirstRows wonRows = new FirstRows();
    private final FirstRows wonBeforeRows = new FirstRows();
    private final FirstRows lostRows = new FirstRows();
    private final FirstRows openRows = new FirstRows();
    private final FirstRows defensibleRows = new FirstRows();
    private final FirstRows sizedRows = new FirstRows();
    private final FirstRows timedRows = new FirstRows();
    private List<PartnerLedger> partners = List.of();
    private List<Ledger> earlier = List.of();
    private Claims claims;
    private final SaleStore sales = new SaleStore();
    private final SourcedWins sourcedWins = new SourcedWins();
    private final Map<PartnerLedger, Integer> places = new HashMap<>();

    Ledger(
            String file,
            Set<String> columns,
            Window window,
            AskedWindows asked,
            int protectionDays,
            boolean hasRegistrations) {
        this.asked = asked;
        this.hasRegistrations = hasRegistrations;
        this.protectionDays = protectionDays;
        this.file = file;
        this.columns = Set.copyOf(columns);
        this.window = window;
        this.quarters = new QuarterSums(window.until());
        this.claims = Claims.none(window.until());
    }

    public String file() {
        return file;
    }

    public Window window() {
        return window;
    }

    /** The other windows for which each partner's deals are summed. */
    public AskedWindows asked() {
        return asked;
    }

    /** A registrations file or a day of registration in the deals: without them nobody's number of registrations is known. */
    public boolean tellsRegistrations() {
        return hasRegistrations || columns.contains("registered");
    }

    /** Registrations or lead sources that name partners: without them nobody knows which claims would survive an audit. */
    public boolean tellsClaims() {
        return tellsRegistrations() || columns.contains("partner_source");
    }

    /** The days a registration protects: the program's own, or the playbook's. */
    public int protectionDays() {
        return protectionDays;
    }

    /** Won deals of the window of these types with one of these attributions. */
    public Tally won(Set<DealType> types, Set<Attribution> attributions) {
        return sum(won, types, attributions);
    }

    public Tally wonBefore(Set<DealType> types, Set<Attribution> attributions) {
        return sum(wonBefore, types, attributions);
    }

    /** Won deals of this window and the one before, quarter by quarter; only in the books of the plan's own day. */
    public QuarterSums quarters() {
        return quarters;
    }

    public Tally lost(Set<DealType> types, Set<Attribution> attributions) {
        return sum(lost, types, attributions);
    }

    /** Sourced won deals of the window that were registered in time or whose lead source is a partner. */
    public Tally defensible(Set<DealType> types) {
        Tally total = Tally.NONE;
        for (DealType type : types) {
            total = total.plus(defensible.getOrDefault(type, Tally.NONE));
        }
        return total;
    }

    /** Sourced won deals of the window, of every type, that are not defensible. */
    public Tally weak() {
        Tally sourced = won(Books.ALL_TYPES, Books.SOURCED);
        Tally sure = defensible(Books.ALL_TYPES);
        return new Tally(
                sourced.deals() - sure.deals(),
                sourced.amount().subtract(sure.amount()),
                sourced.withoutAmount() - sure.withoutAmount());
    }

    /** Open deals that a partner sourced. */
    public Tally openSourced() {
        return openSourced;
    }

    /** Days from created to closed of the window's sourced wins. */
    public DayCounts sourcedDays() {
        return sourcedDays;
    }

    public DayCounts directDays() {
        return directDays;
    }

    /** Days from registration to closing of every registered win on file: what a protection must last. */
    public DayCounts protectedDays() {
        return protectedDays;
    }

    /** The newest day up to that of the books on which a deal was created or closed; empty where no deal has such a day. */
    public Optional<LocalDate> newest() {
        return newest == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(newest));
    }

    /** The first row with the newest day. */
    public Location newestRow() {
        return newestRow;
    }

    public Readings readings() {
        return readings;
    }

    /** Rows of sourced wins of the window that are not defensible and name their partner, the first ones. */
    public List<Citation> weakRows() {
        return Collections.unmodifiableList(weakRows);
    }

    /** The first won deals of the window, to look up; so too the others. */
    FirstRows wonRows() {
        return wonRows;
    }

    FirstRows wonBeforeRows() {
        return wonBeforeRows;
    }

    FirstRows lostRows() {
        return lostRows;
    }

    /** The first open deals. */
    FirstRows openRows() {
        return openRows;
    }

    FirstRows defensibleRows() {
        return defensibleRows;
    }

    /** Sourced wins with an amount. */
    FirstRows sizedRows() {
        return sizedRows;
    }

    /** Sourced wins with both a day of creation and one of closing. */
    FirstRows timedRows() {
        return timedRows;
    }

    /** Every listed partner in the order of its file, then those named only in deals by id. */
    public List<PartnerLedger> partners() {
        return partners;
    }

    /**
     * The same partners' deals as they stood on the earlier days that were asked for, the latest first. Only what partners are
     * measured by is summed in them.
     */
    public List<Ledger> earlier() {
        return earlier;
    }

    /** The won deals on file that a partner may be paid for, of any time up to the day of the books, the earliest first. */
    public List<Sale> sales(PartnerLedger partner) {
        Integer place = places.get(partner);
        return place == null ? List.of() : sales.of(place);
    }

    /** The largest sourced wins of the window, at most {@value SourcedWins#KEPT}, with what each claim rests on. */
    public List<Credit> largestSourcedWins() {
        return sourcedWins.largest();
    }

    /** The accounts that partners claim by registration. */
    public Claims claims() {
        return claims;
    }

    /** A column or a lead source tells partner deals from direct ones; without it partner shares are unknown. */
    public boolean tellsPartnerFromDirect() {
        return columns.contains("partner")
                || columns.contains("influenced_by")
                || columns.contains("role")
                || columns.contains("partner_source");
    }

    void addWon(Deal deal, DealType type, Attribution attribution, boolean isDefensible) {
        add(won, type, attribution, deal);
        keep(wonRows, type, attribution, deal);
        readings.withoutAmount += deal.amount().isEmpty() ? 1 : 0;
        if (attribution == Attribution.SOURCED) {
            if (isDefensible) {
                defensible.merge(type, Tally.NONE.plus(deal.amount()), Tally::plus);
                keep(defensibleRows, type, attribution, deal);
            }
            if (deal.amount().isPresent()) {
                keep(sizedRows, type, attribution, deal);
            }
            Optional<Integer> days = PartnerLedger.daysOf(deal);
            if (days.isPresent()) {
                sourcedDays.add(days.get());
                keep(timedRows, type, attribution, deal);
            }
        } else if (attribution == Attribution.DIRECT) {
            PartnerLedger.daysOf(deal).ifPresent(directDays::add);
        }
    }

    /** A day on which something is known to have happened to a deal; a later one than the books' tells nothing. */
    void happened(LocalDate day, Location where) {
        long count = day.toEpochDay();
        if (count > newest && !day.isAfter(window.until())) {
            newest = count;
            newestRow = where;
        }
    }

    void addWonBefore(Deal deal, DealType type, Attribution attribution) {
        add(wonBefore, type, attribution, deal);
        keep(wonBeforeRows, type, attribution, deal);
    }

    void addLost(Deal deal, DealType type, Attribution attribution) {
        add(lost, type, attribution, deal);
        keep(lostRows, type, attribution, deal);
    }

    void addOpen(Deal deal, Attribution attribution) {
        if (attribution == Attribution.SOURCED) {
            openSourced = openSourced.plus(deal.amount());
            keep(openRows, deal.type().orElse(DealType.NEW), attribution, deal);
        }
    }

    /** A partner's part in a deal; without a place where nobody named the partner. */
    void credit(Credit credit, int partner) {
        sourcedWins.note(credit);
        if (partner >= 0 && credit.stage() == DealStage.WON) {
            credit.deal().closed().ifPresent(day -> sales.add(partner, credit, day));
        }
    }

    void addWeak(Deal deal) {
        if (weakRows.size() < WEAK_ROWS) {
            weakRows.add(Citation.Row.at(deal.where()));
        }
    }

    void finish(List<PartnerLedger> everyPartner, Claims everyClaim, List<Ledger> before) {
        partners = List.copyOf(everyPartner);
        earlier = List.copyOf(before);
        claims = everyClaim;
        for (int i = 0; i < partners.size(); i++) {
            places.put(partners.get(i), i);
        }
        sales.finish(partners.size());
    }

    private void keep(FirstRows rows, DealType type, Attribution attribution, Deal deal) {
        rows.add(readings.rows, type, attribution, deal.where());
    }

    private static void add(
            Map<DealType, Map<Attribution, Tally>> table, DealType type, Attribution attribution, Deal deal) {
        Map<Attribution, Tally> ofType = table.computeIfAbsent(type, key -> new EnumMap<>(Attribution.class));
        ofType.put(attribution, ofType.getOrDefault(attribution, Tally.NONE).plus(deal.amount()));
    }

    private static Tally sum(
            Map<DealType, Map<Attribution, Tally>> table, Set<DealType> types, Set<Attribution> attributions) {
        Tally total = Tally.NONE;
        for (DealType type : types) {
            for (Attribution attribution : attributions) {
                total = total.plus(table.getOrDefault(type, Map.of()).getOrDefault(attribution, Tally.NONE));
            }
        }
        return total;
    }

    private static Map<DealType, Map<Attribution, Tally>> table() {
        return new EnumMap<>(DealType.class);
    }
}
