package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.money.Sale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The won deals that partners may be paid for, packed: a ledger may have a million, and only one partner's are objects at once. */
public final class PartnerSales {

    private static final List<DealType> TYPES = List.of(DealType.values());
    private static final List<Sale.Part> PARTS = List.of(Sale.Part.values());

    /** Nothing that is paid depends on the order of the file. */
    private static final Comparator<Sale> BY_DAY = Comparator.comparing(Sale::day)
            .thenComparing(Sale::worth, Comparator.reverseOrder())
            .thenComparing(Sale::product)
            .thenComparing(Sale::customer)
            .thenComparing(Sale::type)
            .thenComparing(Sale::part);

    private static final int REGISTERED = 1;
    private static final int IN_WINDOW = 2;

    /** How many there may be of those two. */
    private static final int MARKS = 4;

    private final ProductNames products = new ProductNames();
    private final PackedColumn partners = PackedColumn.ofInts();
    private final PackedColumn days = PackedColumn.ofInts();
    private final PackedColumn lines = PackedColumn.ofInts();
    private final AmountColumn amounts = new AmountColumn();
    private final PackedColumn customers = PackedColumn.ofLongs();
    private final PackedColumn productOf = PackedColumn.ofShorts();
    private final PackedColumn kinds = PackedColumn.ofBytes();
    private final PackedColumn sharers = PackedColumn.ofShorts();
    private final Map<PartnerLedger, Integer> placeOf = new HashMap<>();
    private int[] firstOf = new int[0];
    private int[] order = new int[0];

    PartnerSales() {}

    /** Keeps a partner's part in a won deal of a known day; a deal it only took the paper of pays nothing. */
    void add(int partner, Credit credit) {
        Optional<Sale.Part> part = part(credit);
        Optional<LocalDate> day = credit.deal().closed();
        if (credit.stage() != DealStage.WON || part.isEmpty() || day.isEmpty()) {
            return;
        }
        Deal deal = credit.deal();
        partners.add(partner);
        days.add(day.get().toEpochDay());
        lines.add(deal.where().line());
        amounts.add(deal.amount());
        customers.add(customer(deal));
        productOf.add(products.number(deal.product()));
        kinds.add(kind(credit, part.get()));
        sharers.add(Math.min(credit.sharers(), Short.MAX_VALUE));
    }

    private static Optional<Sale.Part> part(Credit credit) {
        return switch (credit.part()) {
            case SOURCED -> Optional.of(Sale.Part.SOURCED);
            case ATTACHED -> Optional.of(Sale.Part.ATTACHED);
            case INFLUENCED -> Optional.of(Sale.Part.INFLUENCED);
            default -> Optional.empty();
        };
    }

    private static long customer(Deal deal) {
        long name = AccountNames.nameHash(deal.account());
        return name == 0 ? AccountNames.domainHash(deal.domain()) : name;
    }

    /** The type, the part and the marks in one number. */
    private static int kind(Credit credit, Sale.Part part) {
        DealType type = credit.deal().type().orElse(DealType.NEW);
        int marks = (credit.registered().isPresent() ? REGISTERED : 0) | (credit.isInWindow() ? IN_WINDOW : 0);
        return (TYPES.indexOf(type) * PARTS.size() + PARTS.indexOf(part)) * MARKS | marks;
    }

    /** Sorts them by partner, which takes an index of a place each. */
    void finish(List<PartnerLedger> everyPartner) {
        everyPartner.forEach(each -> placeOf.put(each, placeOf.size()));
        int partnerCount = everyPartner.size();
        int count = partners.size();
        firstOf = new int[partnerCount + 1];
        for (int i = 0; i < count; i++) {
            firstOf[partners.get(i) + 1]++;
        }
        for (int i = 0; i < partnerCount; i++) {
            firstOf[i + 1] += firstOf[i];
        }
        int[] next = Arrays.copyOf(firstOf, partnerCount);
        order = new int[count];
        for (int i = 0; i < count; i++) {
            order[next[partners.get(i)]++] = i;
        }
    }

    /** A partner's sales of any time up to the day of the books, the earliest first. */
    public List<Sale> of(PartnerLedger partner) {
        Integer place = placeOf.get(partner);
        if (place == null) {
            return List.of();
        }
        List<Sale> sales = new ArrayList<>();
        for (int i = firstOf[place]; i < firstOf[place + 1]; i++) {
            sales.add(sale(order[i]));
        }
        sales.sort(BY_DAY);
        return sales;
    }

    private Sale sale(int i) {
        int marks = kinds.get(i) % MARKS;
        int kind = kinds.get(i) / MARKS;
        return new Sale(
                LocalDate.ofEpochDay(days.get(i)),
                amounts.get(i),
                TYPES.get(kind / PARTS.size()),
                products.name(productOf.get(i)),
                customers.getLong(i),
                PARTS.get(kind % PARTS.size()),
                (marks & REGISTERED) != 0,
                sharers.get(i),
                (marks & IN_WINDOW) != 0,
                lines.get(i));
    }
}
