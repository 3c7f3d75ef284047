package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Deal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The claims of registered deals, packed: a ledger may have a million. Only those on an account that more than one partner
 * claims become objects, because no other can conflict.
 */
final class ClaimStore {

    private static final int FIRST_SIZE = 1 << 8;

    /** Cents that stand for an amount nobody knows, or one too large to be one. */
    private static final long NO_AMOUNT = Long.MIN_VALUE;

    private final List<String> files = new ArrayList<>();
    private final TextStore texts = new TextStore();
    private int[] places = new int[FIRST_SIZE];
    private int[] partners = new int[FIRST_SIZE];
    private int[] days = new int[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private byte[] fileOf = new byte[FIRST_SIZE];
    private long[] cents = new long[FIRST_SIZE];
    private int count;

    /** A deal that a partner registered on a day; without account and domain it claims nothing. */
    void add(Deal deal, int partner, LocalDate day) {
        if (deal.account().isEmpty() && deal.domain().isEmpty()) {
            return;
        }
        if (count == partners.length) {
            grow();
        }
        places[count] = texts.add(deal.account() + '\n' + deal.domain());
        partners[count] = partner;
        days[count] = Math.toIntExact(day.toEpochDay());
        lines[count] = deal.where().line();
        fileOf[count] = file(deal.where().file());
        cents[count] = deal.amount().map(ClaimStore::cents).orElse(NO_AMOUNT);
        count++;
    }

    private byte file(String name) {
        int known = files.indexOf(name);
        if (known < 0) {
            files.add(name);
            known = files.size() - 1;
        }
        return (byte) Math.min(known, Byte.MAX_VALUE);
    }

    private static long cents(BigDecimal amount) {
        BigInteger cents = amount.setScale(2, RoundingMode.HALF_UP).unscaledValue();
        return cents.bitLength() < Long.SIZE ? cents.longValue() : NO_AMOUNT;
    }

    private void grow() {
        int size = 2 * count;
        places = Arrays.copyOf(places, size);
        partners = Arrays.copyOf(partners, size);
        days = Arrays.copyOf(days, size);
        lines = Arrays.copyOf(lines, size);
        fileOf = Arrays.copyOf(fileOf, size);
        cents = Arrays.copyOf(cents, size);
    }

    /** The claims on accounts that more than one partner claims, by name or by domain. */
    List<Claim> contested(List<PartnerLedger> ledgers) {
        AccountOwners owners = new AccountOwners(2 * count);
        for (int i = 0; i < count; i++) {
            String text = texts.get(places[i]);
            owners.note(AccountNames.nameHash(account(text)), partners[i]);
            owners.note(AccountNames.domainHash(domain(text)), partners[i]);
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = texts.get(places[i]);
            if (owners.isShared(AccountNames.nameHash(account(text)))
                    || owners.isShared(AccountNames.domainHash(domain(text)))) {
                claims.add(claim(i, text, ledgers));
            }
        }
        return claims;
    }

    private Claim claim(int i, String text, List<PartnerLedger> ledgers) {
        return new Claim(
                ledgers.get(partners[i]).partner(),
                account(text),
                domain(text),
                LocalDate.ofEpochDay(days[i]),
                Optional.empty(),
                cents[i] == NO_AMOUNT ? Optional.empty() : Optional.of(amount(cents[i])),
                Location.line(files.get(fileOf[i]), lines[i]));
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
