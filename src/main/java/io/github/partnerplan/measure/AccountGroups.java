package io.github.partnerplan.measure;

import java.util.Arrays;

/**
 * Which claims are on one account, packed: keys are hashes of names and domains (0 for none), joined where one claim has both.
 * For each group it knows whether more than one partner claims it.
 */
final class AccountGroups {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    /** An odd number near 2^64 divided by the golden ratio: it spreads hashes that differ in few bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] parents;
    private final int[] owners;

    AccountGroups(int expectedKeys) {
        int size = Integer.highestOneBit(Math.max(16, expectedKeys + expectedKeys / 4)) << 1;
        keys = new long[size];
        parents = new int[size];
        owners = new int[size];
        Arrays.fill(owners, NONE);
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** Notes a claim of a partner on an account; its key has a name or a domain. */
    void note(AccountKey account, int partner) {
        int root = join(account);
        owners[root] = merged(owners[root], partner);
    }

    /** The group of an account, the same number for all its spellings. */
    int group(AccountKey account) {
        return root(place(account.first()));
    }

    boolean isContested(int group) {
        return owners[group] == SEVERAL;
    }

    private int join(AccountKey account) {
        int first = root(enter(account.first()));
        if (account.name() == 0 || account.domain() == 0) {
            return first;
        }
        int second = root(enter(account.domain()));
        if (first != second) {
            parents[second] = first;
            owners[first] = merged(owners[first], owners[second]);
        }
        return first;
    }

    private static int merged(int one, int other) {
        if (one == NONE || one == other) {
            return other;
        }
        return other == NONE ? one : SEVERAL;
    }

    private int root(int place) {
        int at = place;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private int enter(long key) {
        int at = place(key);
        keys[at] = key;
        return at;
    }

    private int place(long key) {
        int at = (int) ((key * SPREAD) >>> Integer.SIZE) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }
}
