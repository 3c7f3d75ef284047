package io.github.partnerplan.check;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Takes the findings of one check: its id, its page's severity and its page's sources are added to each. */
public final class Found {

    private final Entry page;
    private final Findings findings;

    Found(Entry page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    /** A fault of the check's own severity; {@code rows} are the lines of the user's files that show it. */
    public void at(Location where, String message, String help, List<? extends Citation> rows) {
        at(Pages.severity(page).orElse(Severity.WARNING), where, message, help, rows);
    }

    public void at(Location where, String message, String help) {
        at(where, message, help, List.of());
    }

    /** A fault that is better or worse than the check's usual one. */
    public void at(Severity severity, Location where, String message, String help, List<? extends Citation> rows) {
        List<Citation> sources = new ArrayList<>(page.sources());
        sources.addAll(rows);
        findings.add(new Finding(page.id(), severity, where, message, help, List.copyOf(new LinkedHashSet<>(sources))));
    }
}
