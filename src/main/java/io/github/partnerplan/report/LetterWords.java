package io.github.partnerplan.report;

import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Wording;
import java.time.Period;
import java.util.Optional;

/** The program's terms in the words of a letter. */
final class LetterWords {

    private LetterWords() {}

    /** What a measure is called towards the partner it is about. */
    static String label(String measure) {
        return switch (measure) {
            case "sourced_revenue" -> "Revenue you brought in";
            case "influenced_revenue" -> "Revenue you took part in";
            case "certified" -> "Certified people";
            case "sales_certified" -> "People certified for sales";
            case "technical_certified" -> "People with a technical certification";
            case "trained" -> "Trained people";
            case "won_deals" -> "Deals won";
            case "open_pipeline" -> "Open pipeline";
            case "registrations" -> "Registered deals";
            default -> Wording.capital(Phrases.label(measure));
        };
    }

    static String rhythm(String word) {
        return switch (word) {
            case "monthly" -> "each month";
            case "quarterly" -> "each quarter";
            case "yearly" -> "once a year";
            case "anytime", "daily" -> "at any time";
            default -> "at each review";
        };
    }

    /** {@code , and there are 6 months to catch up}. */
    static String grace(Optional<Program.Track> track) {
        Optional<Period> grace = track.flatMap(Program.Track::grace).filter(time -> !time.isZero());
        return grace.map(time -> ", and you have " + Phrases.words(time) + " to catch up")
                .orElse("");
    }
}
