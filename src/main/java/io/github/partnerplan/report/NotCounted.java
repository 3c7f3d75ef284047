package io.github.partnerplan.report;

import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Earnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The incentives of a program that no figure has, since they are stated in words alone. */
final class NotCounted {

    private NotCounted() {}

    static List<String> names(Brief brief) {
        List<String> names = new ArrayList<>();
        brief.earnings().map(Earnings::uncounted).orElse(List.of()).forEach(each -> names.add(each.name()));
        return names;
    }

    /** One sentence; empty where all are counted. */
    static Optional<String> words(Brief brief) {
        List<String> names = names(brief);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("Not counted as earned, since the program states "
                        + (names.size() == 1 ? "it" : "them")
                        + " in words only: " + Wording.list(names) + ".");
    }
}
