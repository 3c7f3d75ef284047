package io.github.partnerplan.plan;

import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.Shortfall;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keeps a partner from the next better level of its ladder: what it surely lacks before what is not known, the largest part
 * first. A level that would be the partner's for all that is known lacks only data.
 */
public record TierGap(String level, Verdict verdict, List<Lack> lacks) {

    /** One thing lacking: {@code by} so much, absent where figures do not say; {@code size} is the part of what is asked. */
    public record Lack(Shortfall shortfall, Optional<BigDecimal> by, BigDecimal size, String words) {}

    public TierGap {
        lacks = List.copyOf(lacks);
    }

    /** Empty for a partner in no ladder and for one on its best level. */
    static Optional<TierGap> of(Standing standing, RequirementWords words) {
        int next = next(standing);
        return next < 0 ? Optional.empty() : Optional.of(of(standing.answers().get(next), words));
    }

    static TierGap of(Answer answer, RequirementWords words) {
        List<Lack> lacks = new ArrayList<>();
        for (Shortfall each : answer.shortfalls()) {
            lacks.add(new Lack(each, RequirementWords.by(each), RequirementWords.size(each), words.lacks(each)));
        }
        lacks.sort((a, b) -> {
            int order = a.shortfall().verdict().compareTo(b.shortfall().verdict());
            return order == 0 ? b.size().compareTo(a.size()) : order;
        });
        return new TierGap(answer.level().name(), answer.verdict(), lacks);
    }

    /** The place of the level above the best that holds for sure; -1 where there is none. */
    private static int next(Standing standing) {
        List<Answer> answers = standing.answers();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).verdict() == Verdict.YES) {
                return i - 1;
            }
        }
        return answers.size() - 1;
    }

    /** The largest part, with the number of the others. */
    public String words() {
        if (lacks.isEmpty()) {
            return "nothing";
        }
        int others = lacks.size() - 1;
        return lacks.get(0).words() + (others == 0 ? "" : ", and " + Wording.count(others, "other requirement"));
    }
}
