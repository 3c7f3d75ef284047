package io.github.partnerplan.check;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.Shape;
import io.github.partnerplan.read.Shapes;
import java.util.ArrayList;
import java.util.List;
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
        check(Brief.open(playbook, company, stage, workspace, findings), workspace, findings);
    }

    /** The same on books that are open, so that the deals need not be read again. */
    public void check(Brief brief, Workspace workspace, Findings findings) {
        check(Checks.ALL, brief, workspace, findings);
    }

    /** The same for a program that is tried out: what lies in the rows of partners and deals is no fault of it. */
    public void checkProgram(Brief brief, Workspace workspace, Findings findings) {
        check(Checks.OF_PROGRAM, brief, workspace, findings);
    }

    private void check(List<Check> checks, Brief brief, Workspace workspace, Findings findings) {
        Facts facts = new Facts(brief, workspace);
        List<String> strange = strangeKeys(facts.outline());
        for (Check check : checks) {
            Entry page = playbook.entry(check.id());
            if (!isMisspelt(page, strange)) {
                check.look(facts, new Found(page, findings));
            }
        }
    }

    private static List<String> strangeKeys(Outline outline) {
        List<String> strange = new ArrayList<>();
        for (String key : outline.below("")) {
            if (Shapes.PROGRAM instanceof Shape.Group known && known.field(key).isEmpty()) {
                strange.add(key);
            }
        }
        return strange;
    }

    /** What a check would miss is there under a misspelt key, and that is told already. */
    private static boolean isMisspelt(Entry page, List<String> strange) {
        for (String key : page.list("misses")) {
            for (String given : strange) {
                if (DidYouMean.closest(given, List.of(key)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
