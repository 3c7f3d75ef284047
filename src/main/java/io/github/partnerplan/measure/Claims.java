package io.github.partnerplan.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every claim on an account by registration, and what is asked of them: which conflict, who holds an account, which an audit would
 * question. Only those on an account that is asked for become objects, because a ledger may have a million.
 */
public final class Claims {

    private final ClaimStore store;
    private final List<PartnerLedger> partners;
    private final ClaimFaults faults;
    private final LocalDate asOf;
    private final Map<Integer, Conflicts> conflicts = new TreeMap<>();

    Claims(ClaimStore store, List<PartnerLedger> partners, ClaimFaults faults, LocalDate asOf) {
        this.store = store;
        this.partners = List.copyOf(partners);
        this.faults = faults;
        this.asOf = asOf;
    }

    /** Where no claims are read. */
    static Claims none(LocalDate asOf) {
        return new Claims(new ClaimStore(), List.of(), ClaimFaults.NONE, asOf);
    }

    /** Claims that an audit would question. */
    public ClaimFaults faults() {
        return faults;
    }

    /** The claims that hold on the day of the books where a protection lasts so many days, in the order of the file. */
    public List<Claim> inForce(int protectionDays) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < store.size(); i++) {
            if (store.holds(i, protectionDays, asOf)) {
                claims.add(store.get(i, partners));
            }
        }
        return claims;
    }

    /** Two partners on one account while a protection of so many days ran; worked out once. */
    public Conflicts conflicts(int protectionDays) {
        return conflicts.computeIfAbsent(protectionDays, this::findConflicts);
    }

    /** One contested account at a time: on no other can claims conflict. */
    private Conflicts findConflicts(int protectionDays) {
        Conflicts found = new Conflicts();
        List<Claim> ofOneAccount = new ArrayList<>();
        int account = -1;
        for (long each : contested()) {
            if ((int) (each >>> Integer.SIZE) != account) {
                found.add(Conflict.onOneAccount(ofOneAccount, protectionDays));
                ofOneAccount.clear();
                account = (int) (each >>> Integer.SIZE);
            }
            ofOneAccount.add(store.get((int) each, partners));
        }
        found.add(Conflict.onOneAccount(ofOneAccount, protectionDays));
        return found.finish();
    }

    /** The contested claims as group and place in one number, sorted, so that those of a group stand together. */
    private long[] contested() {
        AccountGroups groups = groups();
        long[] found = new long[store.size()];
        int size = 0;
        for (int i = 0; i < store.size(); i++) {
            int group = groups.group(store.account(i));
            if (groups.isContested(group)) {
                found[size++] = (long) group << Integer.SIZE | i;
            }
        }
        long[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private AccountGroups groups() {
        AccountGroups groups = new AccountGroups(2 * store.size());
        for (int i = 0; i < store.size(); i++) {
            groups.note(store.account(i), store.partner(i));
        }
        return groups;
    }

    /**
     * The accounts that another partner holds on a day, or nobody, once the protection lasts so many days instead (ruling 8), by
     * place.
     */
    public List<HolderChange> holderChanges(int daysBefore, int daysAfter, LocalDate day) {
        List<HolderChange> changes = new ArrayList<>();
        for (List<Claim> rivals : held(Math.max(daysBefore, daysAfter), day)) {
            HolderChange.of(Conflict.holder(rivals, daysBefore, day), Conflict.holder(rivals, daysAfter, day))
                    .ifPresent(changes::add);
        }
        changes.sort(null);
        return changes;
    }

    /** All claims on each account on which one holds on a day. */
    private Iterable<List<Claim>> held(int protectionDays, LocalDate day) {
        AccountGroups groups = groups();
        Set<Integer> running = new HashSet<>();
        for (int i = 0; i < store.size(); i++) {
            if (store.holds(i, protectionDays, day)) {
                running.add(groups.group(store.account(i)));
            }
        }
        Map<Integer, List<Claim>> byAccount = new HashMap<>();
        for (int i = 0; i < store.size() && !running.isEmpty(); i++) {
            int group = groups.group(store.account(i));
            if (running.contains(group)) {
                byAccount.computeIfAbsent(group, absent -> new ArrayList<>(1)).add(store.get(i, partners));
            }
        }
        return byAccount.values();
    }
}
