package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.program.Earned;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.TierMove;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to say of one partner on the day of the books, enrolled or not. {@code standing} and {@code tierMove} are absent
 * where it is not enrolled or there is no program, {@code earned} where there is no program; {@code measures} holds every
 * measure by its name, those of the ledger first. {@code tierWhy} says why there is no tier by the rules, or why it is unknown.
 */
public record PartnerRow(
        PartnerLedger ledger,
        boolean isEnrolled,
        Optional<String> held,
        Optional<Standing> standing,
        String tierWhy,
        Optional<TierGap> gap,
        Optional<TierMove> tierMove,
        Map<String, Quantity> measures,
        Optional<Earned> earned,
        PartnerHealth health,
        List<ExitSign> signs,
        Optional<PartnerMove> move,
        String nextAction,
        List<Citation> sources) {

    public PartnerRow {
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        signs = List.copyOf(signs);
        sources = List.copyOf(sources);
    }

    public Partner partner() {
        return ledger.partner();
    }

    /** Whether the rules say which tier it is in, none included; without a program they say nothing. */
    public boolean isTierKnown() {
        return standing.isPresent() ? !standing.get().isUnknown() : earned.isPresent();
    }

    /** The tier by the rules; empty for none, and where {@link #isTierKnown} says no. */
    public Optional<String> tierByRule() {
        return standing.flatMap(Standing::tierByRule);
    }

    /** A measure by its name; unknown for one that there is not. */
    public Quantity measure(String name) {
        Quantity quantity = measures.get(name);
        return quantity == null ? Quantity.unknown("there is no measure of this name") : quantity;
    }

    /** Why the move is advised, or why the tier is unknown; empty where there is nothing to explain. */
    public String why() {
        return move.map(PartnerMove::why).orElse(isTierKnown() ? "" : tierWhy);
    }

    /** The ids of the exit flags in a state, in the playbook's order. */
    public List<String> flags(ExitSign.State state) {
        return signs.stream()
                .filter(sign -> sign.state() == state)
                .map(sign -> sign.entry().id())
                .toList();
    }
}
