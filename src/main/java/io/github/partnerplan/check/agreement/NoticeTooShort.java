package io.github.partnerplan.check.agreement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.ExitNotice;
import io.github.partnerplan.source.PlainText;
import java.util.Optional;

/** A notice under the playbook's. */
final class NoticeTooShort implements Check {

    @Override
    public String id() {
        return "notice-too-short";
    }

    @Override
    public void look(Facts facts, Found found) {
        Optional<ExitNotice> notice = ExitNotice.of(facts.brief());
        if (facts.asksForFormalProgram() && notice.isPresent() && notice.get().isTooShort()) {
            String least = facts.entry("exit-notice").figure("notice").text();
            found.at(
                    notice.get().stated().where(),
                    "the notice is " + PlainText.quoted(notice.get().stated().text()) + ", under the playbook's "
                            + least,
                    "Give at least " + least + ", so that customers can be handed over.");
        }
    }
}
