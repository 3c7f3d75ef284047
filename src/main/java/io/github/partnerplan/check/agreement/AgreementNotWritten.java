package io.github.partnerplan.check.agreement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.model.Outline;
import java.util.Optional;

/** An agreement that is not in writing, or not signed. */
final class AgreementNotWritten implements Check {

    @Override
    public String id() {
        return "agreement-not-written";
    }

    @Override
    public void look(Facts facts, Found found) {
        Optional<Outline.Setting> unwritten = Unwritten.of(facts.outline());
        if (facts.asksForFormalProgram() && unwritten.isPresent()) {
            found.at(
                    unwritten.get().where(),
                    unwritten.get().key().equals("written")
                            ? "the agreement is not in writing"
                            : "partners have not signed the agreement",
                    "Put the agreement in writing and have every partner sign it.");
        }
    }
}
