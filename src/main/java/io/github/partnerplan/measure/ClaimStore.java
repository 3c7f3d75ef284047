package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.DealStage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims on accounts, packed: a ledger may have a million, and few of them are objects at once. */
final class ClaimStore {

    /** Cents that stand for an amount nobody knows, or one too large to be one. */
    private static final long NO_AMOUNT = Long.MIN_VALUE;

    /** A claim with no deal that tells where it stands. */
    private static final int NO_STAGE = -1;

    /** A claim that runs for the protection period. */
    private static final int NO_END = Integer.MIN_VALUE;

    private static final List<DealStage> STAGES = List.of(DealStage.OPEN, DealStage.WON, DealStage.LOST);

    private final List<String> files = new ArrayList<>();
    private final TextStore texts = new TextStore();
    private final PackedColumn places = PackedColumn.ofInts();
    private final PackedColumn partners = PackedColumn.ofInts();
    private final PackedColumn days = PackedColumn.ofInts();
    private final PackedColumn ends = PackedColumn.ofInts();
    private final PackedColumn lines = PackedColumn.ofInts();
    private final PackedColumn fileOf = PackedColumn.ofInts();
    private final PackedColumn cents = PackedColumn.ofLongs();
    private final PackedColumn stages = PackedColumn.ofBytes();

    /** A claim of a partner on an account from a day on; without a usable name or domain it claims nothing. */
    void add(
            String account,
            String domain,
            int partner,
            LocalDate from,
            Optional<LocalDate> expires,
            Optional<BigDecimal> amount,
            Optional<DealStage> stage,
            Location where) {
        if (AccountNames.nameHash(account) == 0 && AccountNames.domainHash(domain) == 0) {
            return;
        }
        places.add(texts.add(account.replace('\n', ' ') + '\n' + domain.replace('\n', ' ')));
        partners.add(partner);
        days.add(from.toEpochDay());
        ends.add(expires.isPresent() ? expires.get().toEpochDay() : NO_END);
        lines.add(where.line());
        fileOf.add(file(where.file()));
        cents.add(amount.isPresent() ? cents(amount.get()) : NO_AMOUNT);
        stages.add(stage.isPresent() ? STAGES.indexOf(stage.get()) : NO_STAGE);
    }

    private int file(String name) {
        if (!files.contains(name)) {
            files.add(name);
        }
        return files.indexOf(name);
    }

    private static long cents(BigDecimal amount) {
        BigInteger cents = amount.setScale(2, RoundingMode.HALF_UP).unscaledValue();
        return cents.bitLength() < Long.SIZE ? cents.longValue() : NO_AMOUNT;
    }

    int size() {
        return partners.size();
    }

    /** The place of the partner that claims. */
    int partner(int i) {
        return partners.get(i);
    }

    AccountKey account(int i) {
        String text = texts.get(places.get(i));
        return AccountKey.of(account(text), domain(text));
    }

    /** Whether a claim still holds on a day where a protection lasts so many days. */
    boolean holds(int i, int protectionDays, LocalDate day) {
        long end = ends.get(i) == NO_END ? (long) days.get(i) + protectionDays : ends.get(i);
        return end > day.toEpochDay();
    }

    Claim get(int i, List<PartnerLedger> ledgers) {
        String text = texts.get(places.get(i));
        int end = ends.get(i);
        long amount = cents.getLong(i);
        int stage = stages.get(i);
        return new Claim(
                ledgers.get(partners.get(i)).partner(),
                account(text),
                domain(text),
                LocalDate.ofEpochDay(days.get(i)),
                end == NO_END ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(end)),
                amount == NO_AMOUNT ? Optional.empty() : Optional.of(amount(amount)),
                stage == NO_STAGE ? Optional.empty() : Optional.of(STAGES.get(stage)),
                Location.line(files.get(fileOf.get(i)), lines.get(i)));
    }

    private static BigDecimal amount(long cents) {
        return cents % 100 == 0 ? BigDecimal.valueOf(cents / 100) : BigDecimal.valueOf(cents, 2);
    }

    private static String account(String text) {
        return text.substring(0, text.lastIndexOf('\n'));
    }

    private static String domain(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
