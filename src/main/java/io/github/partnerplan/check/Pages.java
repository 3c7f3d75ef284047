package io.github.partnerplan.check;

import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.util.List;
import java.util.Optional;

/** The pages of findings: playbook entries of kind {@code finding}, one an id, that {@code explain} prints. */
public final class Pages {

    private static final String KIND = "finding";

    private Pages() {}

    /** Every page, in the order of the data. */
    public static List<Entry> of(Playbook playbook) {
        return playbook.ofKind(KIND);
    }

    /** The severity that the findings of a page usually have; empty where the page, which a workspace may change, names none. */
    public static Optional<Severity> severity(Entry page) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(page.term("severity"))) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** An id, or the group of its page, is among the names. */
    static boolean isNamed(String id, List<String> names, Playbook playbook) {
        return names.contains(id)
                || playbook.find(id).map(page -> names.contains(group(page))).orElse(false);
    }

    /** The group that a page belongs to, such as {@code tiers}. */
    public static String group(Entry page) {
        return page.term("group");
    }
}
