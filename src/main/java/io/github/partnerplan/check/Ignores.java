package io.github.partnerplan.check;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.CheckRules;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.source.PlainText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The findings a workspace ignores; what is wrong with the list itself is found too, and cannot be ignored. */
final class Ignores {

    private final List<CheckRules.Ignore> running = new ArrayList<>();
    private final Set<CheckRules.Ignore> used = new HashSet<>();
    private final Playbook playbook;
    private final Findings findings;

    Ignores(CheckRules rules, LocalDate asOf, Playbook playbook, Findings findings) {
        this.playbook = playbook;
        this.findings = findings;
        List<String> names = Selection.names(playbook);
        for (CheckRules.Ignore ignore : rules.ignores()) {
            if (!names.contains(ignore.id())) {
                tell(
                        "ignore-unknown",
                        ignore,
                        "there is no finding or group " + PlainText.quoted(ignore.id())
                                + DidYouMean.hint(ignore.id(), names),
                        "Correct the id, or remove the entry.");
            } else if (ignore.until().isPresent() && ignore.until().get().isBefore(asOf)) {
                tell(
                        "ignore-expired",
                        ignore,
                        "ignoring " + ignore.id() + " ended on "
                                + ignore.until().get(),
                        "Mend what it hides, or set a later day and say why.");
            } else {
                tellIncomplete(ignore);
                running.add(ignore);
            }
        }
    }

    private void tellIncomplete(CheckRules.Ignore ignore) {
        String lacks = ignore.because().isEmpty() ? "no reason" : "";
        if (ignore.until().isEmpty()) {
            lacks += lacks.isEmpty() ? "no last day" : " and no last day";
        }
        if (!lacks.isEmpty()) {
            tell(
                    "ignore-incomplete",
                    ignore,
                    "ignoring " + ignore.id() + " has " + lacks,
                    "Add because and until, so that the next reader knows why and when to look again.");
        }
    }

    private void tell(String id, CheckRules.Ignore ignore, String message, String help) {
        new Found(playbook.entry(id), findings).at(ignore.where(), message, help);
    }

    /** One of the entries leaves this finding out. */
    boolean takes(Finding finding) {
        boolean isTaken = false;
        for (CheckRules.Ignore ignore : running) {
            boolean isItsFile = ignore.file().isEmpty()
                    || ignore.file().equals(finding.where().file());
            if (isItsFile && Pages.isNamed(finding.id(), List.of(ignore.id()), playbook)) {
                used.add(ignore);
                isTaken = true;
            }
        }
        return isTaken;
    }

    /** To be asked when every finding has been looked at. */
    void tellUnused() {
        for (CheckRules.Ignore ignore : running) {
            if (!used.contains(ignore)) {
                tell("ignore-unused", ignore, "nothing is left to ignore for " + ignore.id(), "Remove the entry.");
            }
        }
    }
}
