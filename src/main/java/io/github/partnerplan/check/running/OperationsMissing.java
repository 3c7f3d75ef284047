package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.read.Dialect;
import io.github.partnerplan.read.Values;

/** A program with nobody to run it from day to day. */
final class OperationsMissing implements Check {

    @Override
    public String id() {
        return "operations-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        boolean isNobody = facts.outline()
                .stated("operations.headcount")
                .flatMap(setting ->
                        Values.number(setting.text(), Dialect.UNDECIDED).value())
                .filter(heads -> heads.signum() == 0)
                .isPresent();
        if (!facts.asksForFormalProgram() || (facts.outline().says("operations") && !isNobody)) {
            return;
        }
        found.at(
                facts.place(isNobody ? "operations.headcount" : "operations"),
                isNobody
                        ? "partner operations have a headcount of 0; the playbook asks for at least one dedicated person"
                        : "the program has no partner operations: nobody is there to register deals, pay and report",
                "Add operations with a headcount, and name the system partners are kept in.");
    }
}
