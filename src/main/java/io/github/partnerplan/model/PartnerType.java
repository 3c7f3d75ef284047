package io.github.partnerplan.model;

import java.util.Locale;
import java.util.Optional;

/** The kinds of partner a partners file may name. */
public enum PartnerType {
    TECHNOLOGY,
    CHANNEL,
    RESELLER,
    REFERRAL,
    AFFILIATE,
    SI,
    STRATEGIC,
    MARKETPLACE,
    ECOSYSTEM,
    CO_MARKETING,
    OEM;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word in files and output, such as {@code co-marketing}. */
    public String word() {
        return word;
    }

    /** Partners of this type sell: the exit flag on revenue holds for them (ruling 10). */
    public boolean sells() {
        return this == CHANNEL || this == RESELLER || this == REFERRAL || this == AFFILIATE;
    }

    /** Partners of this type buy from the company, so that a discount is of use to them. */
    public boolean buys() {
        return this == CHANNEL || this == RESELLER;
    }

    public static Optional<PartnerType> of(String word) {
        for (PartnerType type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
