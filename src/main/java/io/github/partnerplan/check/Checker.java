package io.github.partnerplan.check;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.playbook.Playbook;
import java.util.Optional;

/** Runs every check on what was read. */
public final class Checker {

    private final Playbook playbook;

    public Checker(Playbook playbook) {
        this.playbook = playbook;
    }

    /** Tells that the same files may be judged otherwise tomorrow. */
    public static void tellDayIsOpen(Playbook playbook, Location where, Findings findings) {
        new Found(playbook.entry("as-of-missing"), findings)
                .at(
                        where,
                        "no day is given, so this verdict counts back from today and may differ tomorrow",
                        "Add as_of to the workspace, or give --as-of.");
    }

    /** Judges a company's program and data; {@code stage} is empty where it cannot be told, and what depends on it is left out. */
    public void check(Company company, Optional<Stage> stage, Workspace workspace, Findings findings) {
        Facts facts = new Facts(Brief.open(playbook, company, stage, workspace, findings), workspace);
        for (Check check : Checks.ALL) {
            check.look(facts, new Found(playbook.entry(check.id()), findings));
        }
    }
}
