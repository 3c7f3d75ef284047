package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a level asks and gives, in words. */
final class LevelWords {

    /** Of these a partner has so many people. */
    private static final Set<String> PEOPLE = Set.of("certified", "sales_certified", "technical_certified", "trained");

    private final Wording wording;
    private final RequirementWords requirements;

    LevelWords(Wording wording) {
        this.wording = wording;
        this.requirements = new RequirementWords(wording);
    }

    /** {@code top 30% and 1 certified}, or {@code nothing}. */
    String asks(Program.Level level) {
        List<String> words = new ArrayList<>();
        for (Requirement each : level.demands()) {
            words.add(words(each));
        }
        return words.isEmpty() ? "nothing" : Wording.list(words);
    }

    /** All that it asks beside its rank or its revenue. */
    List<String> beside(Program.Level level) {
        List<String> words = new ArrayList<>();
        for (Requirement each : level.demands()) {
            boolean isRevenue = each instanceof Requirement.Top
                    || (each instanceof Requirement.Threshold asked
                            && asked.isPlain()
                            && asked.measure().equals(Program.Track.RANK_BY));
            if (!isRevenue) {
                words.add(words(each));
            }
        }
        return words;
    }

    private String words(Requirement each) {
        if (each instanceof Requirement.Top top) {
            return "top " + Wording.share(top.share());
        }
        if (each instanceof Requirement.Threshold asked) {
            return threshold(asked);
        }
        if (each instanceof Requirement.AnyOf) {
            return "one of several";
        }
        if (each instanceof Requirement.Reach reach) {
            return "to reach " + reach.tier();
        }
        return each instanceof Requirement.Invited ? "an invitation" : "other conditions";
    }

    private String threshold(Requirement.Threshold asked) {
        if (asked.isPlain() && asked.measure().equals(Program.Track.RANK_BY)) {
            return wording.money(asked.atLeast().orElseThrow()) + " sourced";
        }
        boolean isOfPeople = PEOPLE.contains(asked.measure()) && asked.isPlain();
        return isOfPeople
                ? requirements.figure(asked.measure(), asked.atLeast().orElseThrow()) + " "
                        + Wording.words(asked.measure())
                : requirements.asks(asked);
    }

    /** {@code discount 25–30% and MDF $25K}, or {@code neither discount nor MDF}. */
    String gives(Program.Level level) {
        List<String> words = new ArrayList<>();
        level.discount().ifPresent(share -> words.add("discount " + share(share)));
        level.mdf().ifPresent(funds -> words.add("MDF " + wording.money(funds)));
        if (!level.manager().isEmpty() && !level.manager().equals("none")) {
            words.add(level.manager() + " manager");
        }
        return words.isEmpty() ? "neither discount nor MDF" : Wording.list(words);
    }

    String share(Program.Share share) {
        return share.low().compareTo(share.high()) == 0
                ? Wording.share(share.low())
                : wording.range(share.low(), share.high(), Unit.SHARE);
    }
}
