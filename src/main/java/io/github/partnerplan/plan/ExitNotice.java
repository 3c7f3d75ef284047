package io.github.partnerplan.plan;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.read.Span;
import io.github.partnerplan.read.Values;
import java.util.List;
import java.util.Optional;

/** The notice that the agreement gives before it ends, and the fewest days the playbook asks for; no span where it is no length of time. */
public record ExitNotice(Outline.Setting stated, Optional<Span> span, int least) {

    private static final List<String> PLACES =
            List.of("agreement.notice", "agreement.termination.notice", "agreement.exit.notice");

    /** Empty where the program states no notice. */
    public static Optional<ExitNotice> of(Brief brief) {
        for (String place : PLACES) {
            Optional<Outline.Setting> stated = brief.outline().first(place);
            if (stated.isPresent()) {
                return Optional.of(new ExitNotice(
                        stated.get(),
                        Values.span(stated.get().text()).value(),
                        brief.number("exit-notice", "notice").intValueExact()));
            }
        }
        return Optional.empty();
    }

    /** How long it is: as the program states it, or by the playbook where it states no length of time, which is said. */
    static String words(Brief brief) {
        return length(brief).orElseGet(() -> usual(brief) + " (the playbook's)");
    }

    /** {@code 60 days of notice}, {@code the playbook's 30 days of notice}. */
    public static String ofNotice(Brief brief) {
        return length(brief).orElseGet(() -> "the playbook's " + usual(brief)) + " of notice";
    }

    private static Optional<String> length(Brief brief) {
        return of(brief)
                .filter(notice -> notice.span().isPresent())
                .map(notice -> notice.stated().text());
    }

    private static String usual(Brief brief) {
        return brief.playbook().entry("exit-notice").figure("notice").text();
    }

    public boolean isTooShort() {
        return span.isPresent() && span.get().days() < least;
    }
}
