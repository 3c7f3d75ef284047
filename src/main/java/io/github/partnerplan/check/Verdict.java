package io.github.partnerplan.check;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.CheckRules;
import io.github.partnerplan.playbook.Playbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The findings of one file or workspace that stand, once those are left out that it or the command line ignores. */
public record Verdict(List<Finding> findings, int ignored) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public static Verdict of(Findings all, CheckRules rules, Selection selection, LocalDate asOf, Playbook playbook) {
        Findings aboutIgnores = new Findings();
        Ignores ignores = new Ignores(rules, asOf, playbook, aboutIgnores);
        List<Finding> standing = new ArrayList<>();
        int ignored = 0;
        for (Finding finding : all.sorted()) {
            if (selection.takes(finding, playbook)) {
                if (ignores.takes(finding) || selection.ignores(finding, playbook)) {
                    ignored++;
                } else {
                    standing.add(finding);
                }
            }
        }
        if (selection.select().isEmpty()) {
            ignores.tellUnused();
        }
        for (Finding finding : aboutIgnores.sorted()) {
            if (selection.takes(finding, playbook) && !selection.ignores(finding, playbook)) {
                standing.add(finding);
            }
        }
        standing.sort(null);
        return new Verdict(standing, ignored);
    }
}
