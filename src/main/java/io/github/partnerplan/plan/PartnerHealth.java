package io.github.partnerplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a partnership does (ours, the entry partner-health): a status, and the signs it rests on. */
public record PartnerHealth(Status status, List<Sign> signs) {

    /** From the best to the worst, then unknown. */
    public enum Status {
        GOOD,
        WATCH,
        POOR,
        UNKNOWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What one sign says. */
    public enum Tells {
        WELL,
        BADLY,
        UNKNOWN
    }

    /** One sign and what it rests on. */
    public record Sign(Tells tells, String words) {}

    public PartnerHealth {
        signs = List.copyOf(signs);
    }

    static PartnerHealth unknown(String why) {
        return new PartnerHealth(Status.UNKNOWN, List.of(new Sign(Tells.UNKNOWN, why)));
    }

    /** The signs that made the status what it is. */
    public String why() {
        Tells wanted = switch (status) {
            case GOOD -> Tells.WELL;
            case WATCH, POOR -> Tells.BADLY;
            case UNKNOWN -> Tells.UNKNOWN;
        };
        List<String> words = new ArrayList<>();
        for (Sign sign : signs) {
            if (sign.tells() == wanted) {
                words.add(sign.words());
            }
        }
        return words.isEmpty() ? "too few signs tell" : String.join("; ", words);
    }
}
