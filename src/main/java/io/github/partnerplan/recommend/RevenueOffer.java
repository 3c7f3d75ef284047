package io.github.partnerplan.recommend;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.TermsFaults;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.read.Values;
import io.github.partnerplan.source.Node;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The recommended terms by type of partner: a company keeps the model it has, and a margin that is no good becomes the usual one. */
final class RevenueOffer {

    private static final String MODEL = "model";
    private static final String MARGIN = "margin";

    private final Brief brief;
    private final TierPlan tiers;
    private final Map<String, Node> own;

    RevenueOffer(Brief brief, TierPlan tiers, Map<String, Node> own) {
        this.brief = brief;
        this.tiers = tiers;
        this.own = Nodes.entries(Optional.ofNullable(own.get("revenue")));
    }

    /** The terms of the template, without those that would put another model in the place of a company's own. */
    Node of(Node template) {
        Map<String, Node> offered = Nodes.entries(Optional.of(template));
        own.forEach((type, terms) -> {
            String model = text(terms, MODEL);
            boolean isOther = !model.isEmpty()
                    && offered.containsKey(type)
                    && !model.equalsIgnoreCase(text(offered.get(type), MODEL));
            if (model.equalsIgnoreCase(MARGIN)) {
                offered.put(type, margin(terms));
            } else if (isOther) {
                offered.remove(type);
            }
        });
        return Nodes.group(offered);
    }

    private static String text(Node terms, String key) {
        Node value = Nodes.entries(Optional.of(terms)).get(key);
        return value instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    }

    /** What else is agreed stays where the margin is all that is wrong. */
    private Node margin(Node terms) {
        Map<String, Node> entries = new LinkedHashMap<>();
        boolean isThin = Values.shareRange(text(terms, MARGIN))
                .value()
                .filter(margin -> TermsFaults.isThin(brief, margin))
                .isPresent();
        if (isThin) {
            entries.putAll(Nodes.entries(Optional.of(terms)));
        }
        entries.put(MODEL, Nodes.text(MARGIN));
        entries.put(MARGIN, Nodes.text(usual()));
        return Nodes.group(entries);
    }

    /** The usual range, or its lower end where the upper one and the best discount pass what a partner may have of list. */
    private String usual() {
        BigDecimal low = brief.number("revenue-reseller-margin", "margin_min");
        BigDecimal high = brief.number("revenue-reseller-margin", "margin_max");
        BigDecimal half = brief.number("partner-half", "share");
        boolean hasRoom = high.add(bestDiscount()).compareTo(half) <= 0;
        return hasRoom ? Wording.share(low).replace("%", "") + "-" + Wording.share(high) : Wording.share(low);
    }

    private BigDecimal bestDiscount() {
        BigDecimal best = BigDecimal.ZERO;
        for (TierPlan.Level level : tiers.levels()) {
            best = level.design()
                    .level()
                    .discount()
                    .map(Program.Share::high)
                    .orElse(BigDecimal.ZERO)
                    .max(best);
        }
        return best;
    }
}
