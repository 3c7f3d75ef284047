package io.github.partnerplan.diff;

import io.github.partnerplan.check.Checker;
import io.github.partnerplan.check.Selection;
import io.github.partnerplan.check.Verdict;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.CheckRules;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.program.Earnings;
import io.github.partnerplan.program.Ladders;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.TierCost;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a program, run on the partners and deals, and of that only what the comparison needs: where each enrolled partner
 * stands, what each partner earned, what it all costs, and what is found. The books themselves are not held.
 */
public record Side(
        String file,
        Optional<Program> program,
        Map<String, Standing> standings,
        Map<String, Quantity> earned,
        Map<String, String> names,
        Quantity cost,
        List<TierCost> tiers,
        int protectionDays,
        List<Finding> met,
        List<Finding> findings) {

    public Side {
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
        earned = Collections.unmodifiableMap(new LinkedHashMap<>(earned));
        names = Map.copyOf(names);
        tiers = List.copyOf(tiers);
        met = List.copyOf(met);
        findings = List.copyOf(findings);
    }

    /** What a version is run on and judged by; the workspace's own program is not looked at. */
    public record Ground(
            Playbook playbook, Company company, Optional<Stage> stage, Workspace workspace, CheckRules rules) {}

    /** Opens the books for each version; {@code met} takes what reading the deals finds. The deals are read once for all. */
    public static List<Brief> open(Ground ground, List<Optional<Program>> programs, List<Findings> met) {
        List<Workspace> workspaces = new ArrayList<>();
        programs.forEach(program -> workspaces.add(ground.workspace().with(program)));
        return Brief.openEach(ground.playbook(), ground.company(), ground.stage(), workspaces, credit -> {}, met);
    }

    /** Runs a version on its books; {@code met} holds what reading the program and the deals found. */
    public static Side of(Ground ground, String file, Brief brief, Findings met) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        ladders(brief)
                .standings()
                .forEach(each -> standings.put(each.partner().partner().id(), each));
        Map<String, Quantity> earned = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Optional<Earnings> earnings = brief.earnings();
        for (PartnerLedger each : brief.base().all()) {
            String id = each.partner().id();
            names.put(id, each.partner().name());
            earned.put(id, earnings.map(all -> all.of(each).total()).orElse(Quantity.known(0)));
        }
        return new Side(
                file,
                brief.program(),
                standings,
                earned,
                names,
                brief.books().silence().or(() -> earnings.map(Earnings::total)).orElse(Quantity.known(0)),
                earnings.map(Earnings::tiers).orElse(List.of()),
                brief.protectionDays(),
                met.sorted(),
                check(ground, brief, met));
    }

    /** Without a program nobody is in a tier. */
    private static Ladders ladders(Brief brief) {
        return brief.ladders().orElseGet(() -> Ladders.of(Demands.NO_PROGRAM, brief.books()));
    }

    private static List<Finding> check(Ground ground, Brief brief, Findings met) {
        Findings all = new Findings();
        all.addAll(met);
        new Checker(ground.playbook()).check(brief, ground.workspace().with(brief.program()), all);
        return Verdict.of(all, ground.rules(), Selection.ALL, brief.asOf(), ground.playbook())
                .findings();
    }
}
