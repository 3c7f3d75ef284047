package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.document.MarkdownWriter;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.report.PlanDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The playbook's protection lasts 30 days; these wins closed 50 days after they were registered. */
class AttributionAuditTest {

    private static Facts wins() {
        Facts facts = Plans.optimize().columns("partner", "role", "registered");
        for (int i = 0; i < 6; i++) {
            facts.deal("won new 35000 partner=acme role=sourced created=2026-01-01 registered=2026-01-01"
                    + " closed=2026-02-20");
        }
        return facts;
    }

    private static Plan program(String protection) {
        return Plans.of(wins().program("program:\n  name: P\n  deal_registration:\n    rule: first_to_register\n"
                + (protection.isEmpty() ? "" : "    protection: " + protection + "\n")));
    }

    private static List<String> periods(Plan plan) {
        return plan.attribution().orElseThrow().periods().stream()
                .map(each -> each.days()
                        + (each.isHeld() ? " in force" : "")
                        + (each.isUsual() ? " usual" : "")
                        + (each.isAdvised() ? " advised" : ""))
                .toList();
    }

    private static String table(Plan plan) {
        String text = new MarkdownWriter().write(PlanDocument.of(plan));
        int start = text.indexOf("Registered wins covered");
        return text.substring(start, text.indexOf("\n#", start));
    }

    @Test
    void withoutAProgramThePlaybooksProtectionIsTriedAndNotInForce() {
        Plan plan = Plans.of(wins());
        assertThat(periods(plan)).containsExactly("30 usual", "60 advised", "90", "120");
        assertThat(Plans.texts(plan.highlights()))
                .anyMatch(text -> text.startsWith(
                        "The playbook's 30 days of protection would have lapsed on 6 of 6 registered wins; 60 days"));
        assertThat(table(plan)).contains("the playbook's").doesNotContain("in force");
    }

    @Test
    void aProgramThatStatesNoProtectionHasNoneInForceEither() {
        assertThat(periods(program(""))).containsExactly("30 usual", "60 advised", "90", "120");
    }

    @Test
    void theProtectionOfTheProgramIsInForce() {
        Plan plan = program("45 days");
        assertThat(periods(plan)).containsExactly("30", "45 in force", "60 advised", "90", "120");
        assertThat(Plans.texts(plan.highlights()))
                .anyMatch(text -> text.startsWith("45 days of protection would have lapsed on 6 of 6"));
        assertThat(table(plan)).contains("in force").doesNotContain("the playbook's");
    }

    @Test
    void theActionIsRightWithAndWithoutAProtectionToLengthen() {
        for (Plan plan : List.of(Plans.of(wins()), program("45 days"))) {
            assertThat(plan.roadmap())
                    .anySatisfy(step -> assertThat(step.toString())
                            .contains("Protect registered deals for as long as your own wins need"));
        }
    }
}
