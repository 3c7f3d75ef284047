package io.github.partnerplan.measure;

import java.util.Arrays;

/** Which partner claimed an account, by the hash of its name or domain, or that several did; the hash 0 stands for no name. */
final class AccountOwners {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    /** An odd number near 2^64 divided by the golden ratio: it spreads hashes that differ in few bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] owners;

    AccountOwners(int expected) {
        int size = Integer.highestOneBit(Math.max(16, expected + expected / 4)) << 1;
        keys = new long[size];
        owners = new int[size];
        Arrays.fill(owners, NONE);
    }

    void note(long key, int partner) {
        if (key != 0) {
            int at = place(key);
            keys[at] = key;
            owners[at] = owners[at] == NONE || owners[at] == partner ? partner : SEVERAL;
        }
    }

    boolean isShared(long key) {
        return key != 0 && owners[place(key)] == SEVERAL;
    }

    private int place(long key) {
        int at = (int) ((key * SPREAD) >>> Integer.SIZE) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }
}
