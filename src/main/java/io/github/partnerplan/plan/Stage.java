package io.github.partnerplan.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The company's stage and why: what ARR and headcount each say, whether they agree, what follows where they do not, and what
 * the next stage will need where it is near.
 */
public record Stage(
        Id id,
        Optional<Id> byArr,
        Optional<Id> byHeadcount,
        Agreement agreement,
        Optional<BigDecimal> arrInDollars,
        Statement why,
        List<Statement> remarks,
        Optional<Id> next) {

    public Stage {
        remarks = List.copyOf(remarks);
    }

    /** The stages in the order of growth; their bounds are in the playbook data. */
    public enum Id {
        EARLY,
        OPTIMIZE,
        PLATFORM;

        private final String word = name().toLowerCase(Locale.ROOT);

        public String word() {
            return word;
        }

        /** As a sentence names it. */
        public String title() {
            return Wording.capital(word);
        }
    }

    /** Whether ARR and headcount name the same stage; ARR decides where both are known. */
    public enum Agreement {
        AGREE,
        DISAGREE,
        ARR_ONLY,
        HEADCOUNT_ONLY;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
