package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.DealStage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Claims on accounts, packed: a ledger may have a million. Only those on an account that more than one partner claims become
 * objects, one account at a time, because no other can conflict.
 */
final class ClaimStore {

    private static final int FIRST_SIZE = 1 << 8;

    /** Cents that stand for an amount nobody knows, or one too large to be one. */
    private static final long NO_AMOUNT = Long.MIN_VALUE;

    /** A claim with no deal that tells where it stands. */
    private static final byte NO_STAGE = -1;

    private static final List<DealStage> STAGES = List.of(DealStage.OPEN, DealStage.WON, DealStage.LOST);

    /** A claim that runs for the protection period. */
    private static final int NO_END = Integer.MIN_VALUE;

    private final List<String> files = new ArrayList<>();
    private final TextStore texts = new TextStore();
    private int[] places = new int[FIRST_SIZE];
    private int[] partners = new int[FIRST_SIZE];
    private int[] days = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private byte[] fileOf = new byte[FIRST_SIZE];
    private long[] cents = new long[FIRST_SIZE];
    private byte[] stages = new byte[FIRST_SIZE];
    private int count;

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
        if (count == partners.length) {
            grow();
        }
        places[count] = texts.add(account.replace('\n', ' ') + '\n' + domain.replace('\n', ' '));
        partners[count] = partner;
        days[count] = Math.toIntExact(from.toEpochDay());
        ends[count] = expires.isPresent() ? Math.toIntExact(expires.get().toEpochDay()) : NO_END;
        lines[count] = where.line();
        fileOf[count] = file(where.file());
        cents[count] = amount.isPresent() ? cents(amount.get()) : NO_AMOUNT;
        stages[count] = stage.isPresent() ? (byte) STAGES.indexOf(stage.get()) : NO_STAGE;
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
        ends = Arrays.copyOf(ends, size);
        lines = Arrays.copyOf(lines, size);
        fileOf = Arrays.copyOf(fileOf, size);
        cents = Arrays.copyOf(cents, size);
        stages = Arrays.copyOf(stages, size);
    }

    /** The conflicts among the claims, one contested account at a time, so that few claims are objects at once. */
    Conflicts conflicts(List<PartnerLedger> ledgers, int protectionDays) {
        AccountGroups groups = groups();
        Conflicts conflicts = new Conflicts();
        List<Claim> claims = new ArrayList<>();
        int group = -1;
        for (long each : contested(groups)) {
            if ((int) (each >>> Integer.SIZE) != group) {
                conflicts.add(Conflict.onOneAccount(claims, protectionDays));
                claims.clear();
                group = (int) (each >>> Integer.SIZE);
            }
            int i = (int) each;
            claims.add(claim(i, texts.get(places[i]), ledgers));
        }
        conflicts.add(Conflict.onOneAccount(claims, protectionDays));
        return conflicts.finish();
    }

    /** The accounts that another partner holds on a day, or nobody, once the protection lasts so many days instead. */
    List<HolderChange> holderChanges(List<PartnerLedger> ledgers, int daysBefore, int daysAfter, LocalDate day) {
        AccountGroups groups = groups();
        Set<Integer> running = new HashSet<>();
        for (int i = 0; i < count; i++) {
            if (end(i, Math.max(daysBefore, daysAfter)) > day.toEpochDay()) {
                running.add(group(groups, i));
            }
        }
        Map<Integer, List<Claim>> byAccount = new HashMap<>();
        for (int i = 0; i < count && !running.isEmpty(); i++) {
            int group = group(groups, i);
            if (running.contains(group)) {
                byAccount
                        .computeIfAbsent(group, absent -> new ArrayList<>(1))
                        .add(claim(i, texts.get(places[i]), ledgers));
            }
        }
        List<HolderChange> changes = new ArrayList<>();
        byAccount
                .values()
                .forEach(rivals -> HolderChange.of(
                                Conflict.holder(rivals, daysBefore, day), Conflict.holder(rivals, daysAfter, day))
                        .ifPresent(changes::add));
        changes.sort(null);
        return changes;
    }

    /** The claims that still hold on a day where a protection lasts so many days. */
    List<Claim> inForce(List<PartnerLedger> ledgers, int protectionDays, LocalDate day) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (end(i, protectionDays) > day.toEpochDay()) {
                claims.add(claim(i, texts.get(places[i]), ledgers));
            }
        }
        return claims;
    }

    /** The first day on which a claim no longer holds. */
    private long end(int i, int protectionDays) {
        return ends[i] == NO_END ? (long) days[i] + protectionDays : ends[i];
    }

    private AccountGroups groups() {
        AccountGroups groups = new AccountGroups(2 * count);
        for (int i = 0; i < count; i++) {
            String text = texts.get(places[i]);
            groups.note(AccountNames.nameHash(account(text)), AccountNames.domainHash(domain(text)), partners[i]);
        }
        return groups;
    }

    private int group(AccountGroups groups, int i) {
        String text = texts.get(places[i]);
        return groups.group(AccountNames.nameHash(account(text)), AccountNames.domainHash(domain(text)));
    }

    /** The contested claims as group and index in one number, sorted, so that those of a group stand together. */
    private long[] contested(AccountGroups groups) {
        long[] found = new long[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            int group = group(groups, i);
            if (groups.isContested(group)) {
                found[size++] = (long) group << Integer.SIZE | i;
            }
        }
        long[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private Claim claim(int i, String text, List<PartnerLedger> ledgers) {
        return new Claim(
                ledgers.get(partners[i]).partner(),
                account(text),
                domain(text),
                LocalDate.ofEpochDay(days[i]),
                ends[i] == NO_END ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(ends[i])),
                cents[i] == NO_AMOUNT ? Optional.empty() : Optional.of(amount(cents[i])),
                stages[i] == NO_STAGE ? Optional.empty() : Optional.of(STAGES.get(stages[i])),
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
