package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Two exclusive territories that cover the same, or two exclusive partners of one type in one region. */
final class TerritoriesOverlap implements Check {

    @Override
    public String id() {
        return "territories-overlap";
    }

    @Override
    public void look(Facts facts, Found found) {
        List<Territory> territories = Territory.exclusive(facts);
        for (int at = 1; at < territories.size(); at++) {
            judge(territories.get(at), territories.subList(0, at), found);
        }
        partners(facts, found);
    }

    /** The first that a territory collides with speaks for it. */
    private static void judge(Territory territory, List<Territory> before, Found found) {
        for (Territory other : before) {
            Optional<String> shared = territory.shared(other);
            if (shared.isPresent()) {
                found.at(
                        territory.where(),
                        "the territories \"" + other.name() + "\" and \"" + territory.name()
                                + "\" are both exclusive and both cover \"" + shared.get() + "\"",
                        "Take \"" + shared.get() + "\" out of one of them, or make one of them not exclusive.",
                        List.of(Citation.Row.at(other.where())));
                return;
            }
        }
    }

    private static void partners(Facts facts, Found found) {
        Map<String, Partner> holders = new HashMap<>();
        for (PartnerLedger each : facts.base().enrolled()) {
            Partner partner = each.partner();
            boolean isExclusive = partner.number("exclusive")
                    .filter(yes -> yes.compareTo(BigDecimal.ONE) == 0)
                    .isPresent();
            if (isExclusive && !partner.region().isBlank() && partner.type().isPresent()) {
                String type = partner.type().map(PartnerType::word).orElseThrow();
                String claim = type + " " + partner.region().strip().toLowerCase(Locale.ROOT);
                Partner holder = holders.putIfAbsent(claim, partner);
                if (holder != null) {
                    say(holder, partner, type, found);
                }
            }
        }
    }

    private static void say(Partner one, Partner other, String type, Found found) {
        boolean isInOrder = one.where().compareTo(other.where()) < 0;
        Partner first = isInOrder ? one : other;
        Partner second = isInOrder ? other : one;
        found.at(
                second.where(),
                "\"" + first.name() + "\" and \"" + second.name() + "\" are both exclusive " + type + " partners in "
                        + second.region(),
                "End the exclusivity of one of them, or part the region between them.",
                List.of(Citation.Row.at(first.where())));
    }
}
