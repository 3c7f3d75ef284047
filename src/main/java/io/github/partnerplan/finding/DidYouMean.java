package io.github.partnerplan.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name a user probably meant: the closest one by edit distance, where swapped neighbours count as one edit. */
public final class DidYouMean {

    private DidYouMean() {}

    /** The closest of the names, ignoring case; of equally close ones the first; none if all are too far. */
    public static Optional<String> closest(String given, Collection<String> names) {
        Optional<String> best = Optional.empty();
        String wanted = folded(given);
        // One edit in three letters: "cap" for "map" may be meant, "fee" for "map" is not.
        int allowed = Math.max(1, wanted.length() / 3);
        for (String name : names) {
            if (Math.abs(name.length() - wanted.length()) > allowed) {
                continue;
            }
            int distance = distance(wanted, folded(name));
            if (distance <= allowed && distance < Math.max(wanted.length(), name.length())) {
                best = Optional.of(name);
                allowed = distance - 1;
            }
        }
        return best;
    }

    /** {@code ; did you mean "x"?}, or nothing where no name is close. */
    public static String hint(String given, Collection<String> names) {
        Optional<String> name = closest(given, names);
        return name.isPresent() ? "; did you mean \"" + name.get() + "\"?" : "";
    }

    /** One letter missing, extra, wrong or swapped with its neighbour parts the two. */
    public static boolean isOneSlip(String given, String name) {
        return Math.abs(given.length() - name.length()) <= 1 && distance(given, name) == 1;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int cost = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                row[j] = cost;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
