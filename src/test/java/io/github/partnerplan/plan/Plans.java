package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.model.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Plans of workspaces made for a test, and their parts by id. */
final class Plans {

    private Plans() {}

    static Plan of(Facts facts) {
        Workspace workspace = facts.workspace();
        Planner planner = new Planner(Facts.PLAYBOOK);
        Stage stage = planner.stage(facts.company(), workspace, facts.findings)
                .orElseThrow(() -> new AssertionError("no stage"));
        return planner.plan(facts.company(), stage, workspace, facts.findings);
    }

    static Facts optimize() {
        return Facts.on("2026-09-30").company("arr=24000000 headcount=130");
    }

    static Facts platform() {
        return Facts.on("2026-09-30").company("arr=60000000 headcount=300");
    }

    static MetricVerdict metric(Plan plan, String id) {
        return one(plan.metrics(), each -> each.id().equals(id));
    }

    static AntiPattern antiPattern(Plan plan, String id) {
        return one(plan.antiPatterns(), each -> each.id().equals(id));
    }

    /** {@code fix: the reason}, or nothing where the plan leaves the partner as it is. */
    static String move(Plan plan, String partner) {
        List<String> moves = new ArrayList<>();
        for (PartnerMove move : plan.moves()) {
            if (move.id().equals(partner)) {
                moves.add(move.move().word() + " " + move.flags());
            }
        }
        return String.join(", ", moves);
    }

    static List<String> texts(List<Statement> statements) {
        return statements.stream().map(Statement::text).toList();
    }

    private static <T> T one(List<T> all, Predicate<T> test) {
        List<T> found = all.stream().filter(test).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " found");
        }
        return found.get(0);
    }
}
