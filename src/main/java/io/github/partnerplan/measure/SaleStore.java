package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.money.Sale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The won deals that partners may be paid for, packed: a ledger may have a million, and only one partner's are objects at once. */
final class SaleStore {

    private static final int FIRST_SIZE = 1 << 8;

    /** No price list is longer; what comes after counts as a product without a name of its own. */
    private static final int PRODUCTS = 10_000;

    private static final String UNLISTED = "(another product)";

    private static final List<DealType> TYPES = List.of(DealType.values());
    private static final List<Sale.Part> PARTS = List.of(Sale.Part.values());

    /** Nothing that is paid depends on the order of the file. */
    private static final Comparator<Sale> BY_DAY = Comparator.comparing(Sale::day)
            .thenComparing(Sale::worth, Comparator.reverseOrder())
            .thenComparing(Sale::product)
            .thenComparing(Sale::customer)
            .thenComparing(Sale::type)
            .thenComparing(Sale::part);

    /** A scale that no amount has. */
    private static final byte NO_AMOUNT = Byte.MIN_VALUE;

    private static final byte LARGE = Byte.MIN_VALUE + 1;

    private static final int REGISTERED = 1;
    private static final int IN_WINDOW = 2;

    /** How many there may be of those two. */
    private static final int MARKS = 4;

    private final List<String> products = new ArrayList<>();
    private final Map<String, Integer> productPlaces = new HashMap<>();
    private final List<BigDecimal> large = new ArrayList<>();
    private int[] partners = new int[FIRST_SIZE];
    private int[] days = new int[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private long[] amounts = new long[FIRST_SIZE];
    private byte[] scales = new byte[FIRST_SIZE];
    private long[] customers = new long[FIRST_SIZE];
    private short[] productOf = new short[FIRST_SIZE];
    private byte[] kinds = new byte[FIRST_SIZE];
    private short[] sharers = new short[FIRST_SIZE];
    private int count;
    private int[] firstOf = new int[0];
    private int[] order = new int[0];

    /** Keeps a partner's part in a won deal of a known day; a deal it only took the paper of pays nothing. */
    void add(int partner, Credit credit, LocalDate day) {
        Optional<Sale.Part> part = part(credit);
        if (part.isEmpty()) {
            return;
        }
        if (count == partners.length) {
            grow();
        }
        Deal deal = credit.deal();
        partners[count] = partner;
        days[count] = Math.toIntExact(day.toEpochDay());
        lines[count] = deal.where().line();
        customers[count] = customer(deal);
        productOf[count] = product(deal.product());
        DealType type = deal.type().orElse(DealType.NEW);
        int kind = TYPES.indexOf(type) * PARTS.size() + PARTS.indexOf(part.get());
        int marks = (credit.registered().isPresent() ? REGISTERED : 0) | (credit.isInWindow() ? IN_WINDOW : 0);
        kinds[count] = (byte) (kind * MARKS | marks);
        sharers[count] = (short) Math.min(credit.sharers(), Short.MAX_VALUE);
        keepAmount(deal.amount());
        count++;
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

    private short product(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        Integer known = productPlaces.get(folded);
        if (known != null) {
            return known.shortValue();
        }
        boolean isFull = products.size() == PRODUCTS;
        if (!isFull) {
            products.add(folded);
        }
        int place = products.size() - 1;
        if (!isFull) {
            productPlaces.put(folded, place);
        }
        return isFull ? -1 : (short) place;
    }

    private void keepAmount(Optional<BigDecimal> amount) {
        if (amount.isEmpty()) {
            scales[count] = NO_AMOUNT;
            return;
        }
        BigDecimal value = amount.get();
        boolean fits = value.unscaledValue().bitLength() < Long.SIZE
                && value.scale() > LARGE
                && value.scale() <= Byte.MAX_VALUE;
        amounts[count] = fits ? value.unscaledValue().longValue() : large.size();
        scales[count] = fits ? (byte) value.scale() : LARGE;
        if (!fits) {
            large.add(value);
        }
    }

    private void grow() {
        int size = 2 * count;
        partners = Arrays.copyOf(partners, size);
        days = Arrays.copyOf(days, size);
        lines = Arrays.copyOf(lines, size);
        amounts = Arrays.copyOf(amounts, size);
        scales = Arrays.copyOf(scales, size);
        customers = Arrays.copyOf(customers, size);
        productOf = Arrays.copyOf(productOf, size);
        kinds = Arrays.copyOf(kinds, size);
        sharers = Arrays.copyOf(sharers, size);
    }

    /** Sorts them by partner, which takes an index of a place each. */
    void finish(int partnerCount) {
        firstOf = new int[partnerCount + 1];
        for (int i = 0; i < count; i++) {
            firstOf[partners[i] + 1]++;
        }
        for (int i = 0; i < partnerCount; i++) {
            firstOf[i + 1] += firstOf[i];
        }
        int[] next = Arrays.copyOf(firstOf, partnerCount);
        order = new int[count];
        for (int i = 0; i < count; i++) {
            order[next[partners[i]]++] = i;
        }
    }

    /** A partner's sales by day, whatever the order of the file. */
    List<Sale> of(int partner) {
        List<Sale> sales = new ArrayList<>();
        for (int i = firstOf[partner]; i < firstOf[partner + 1]; i++) {
            sales.add(sale(order[i]));
        }
        sales.sort(BY_DAY);
        return sales;
    }

    private Sale sale(int i) {
        int kind = kinds[i] / MARKS;
        return new Sale(
                LocalDate.ofEpochDay(days[i]),
                amount(i),
                TYPES.get(kind / PARTS.size()),
                productOf[i] < 0 ? UNLISTED : products.get(productOf[i]),
                customers[i],
                PARTS.get(kind % PARTS.size()),
                (kinds[i] & REGISTERED) != 0,
                sharers[i],
                (kinds[i] & IN_WINDOW) != 0,
                lines[i]);
    }

    private Optional<BigDecimal> amount(int i) {
        return switch (scales[i]) {
            case NO_AMOUNT -> Optional.empty();
            case LARGE -> Optional.of(large.get(Math.toIntExact(amounts[i])));
            default -> Optional.of(BigDecimal.valueOf(amounts[i], scales[i]));
        };
    }
}
