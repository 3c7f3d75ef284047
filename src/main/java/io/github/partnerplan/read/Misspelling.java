package io.github.partnerplan.read;

/**
 * Tells a slip of the typing hand: one letter missing, doubled, swapped or wrong. It is stricter than a distance, since
 * an export has hundreds of headers and most are names of their own: State is no Stage, Approver no Approved.
 */
final class Misspelling {

    /** Shorter words have too many neighbours that are words, too. */
    private static final int SHORTEST = 3;

    /** The shortest word that an extra letter may be found in. */
    private static final int EXTRA = 4;

    /** The shortest word that may lack its last letter: LOS is no Lost. */
    private static final int CUT_SHORT = 5;

    /** The shortest word that may have a wrong letter. */
    private static final int WRONG = 6;

    private final String given;
    private final String meant;
    private final int start;
    private final int end;

    private Misspelling(String given, String meant) {
        this.given = given;
        this.meant = meant;
        int shorter = Math.min(given.length(), meant.length());
        int same = 0;
        while (same < shorter && given.charAt(same) == meant.charAt(same)) {
            same++;
        }
        start = same;
        int tail = 0;
        while (tail < shorter - start
                && given.charAt(given.length() - 1 - tail) == meant.charAt(meant.length() - 1 - tail)) {
            tail++;
        }
        end = tail;
    }

    /** Both are folded; {@code oneWord} says that the name is a single word, in which a wrong letter is no other word. */
    static boolean of(String given, String meant, boolean oneWord) {
        int longer = given.length() - meant.length();
        if (given.length() < SHORTEST || longer < -1 || longer > 1) {
            return false;
        }
        Misspelling slip = new Misspelling(given, meant);
        if (slip.start == 0) {
            return false;
        }
        return switch (longer) {
            case -1 -> slip.isMissing();
            case 1 -> slip.isExtra();
            default -> slip.isSwapped() || (oneWord && slip.isWrong());
        };
    }

    private boolean isMissing() {
        return start + end == given.length() && (end > 0 || given.length() >= CUT_SHORT);
    }

    /** An extra letter at the end makes a plural or a participle, unless it is the last one typed twice. */
    private boolean isExtra() {
        char letter = given.charAt(start);
        return start + end == meant.length()
                && meant.length() >= EXTRA
                && Character.isLetter(letter)
                && (end > 0 || letter == given.charAt(start - 1));
    }

    private boolean isSwapped() {
        return start + end + 2 == given.length()
                && given.charAt(start) == meant.charAt(start + 1)
                && given.charAt(start + 1) == meant.charAt(start);
    }

    private boolean isWrong() {
        return start + end + 1 == given.length()
                && end > 0
                && meant.length() >= WRONG
                && Character.isLetter(given.charAt(start));
    }
}
