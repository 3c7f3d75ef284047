package io.github.partnerplan.check.ledger;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.Claim;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two partners registered one account while the first one's protection ran (ruling 8). */
final class RegistrationConflict implements Check {

    private static final int ROWS = 5;

    @Override
    public String id() {
        return "registration-conflict";
    }

    @Override
    public void look(Facts facts, Found found) {
        Map<Location, List<Conflict>> byHolder = new LinkedHashMap<>();
        for (Conflict conflict :
                facts.ledger().conflicts(facts.brief().protectionDays()).largest()) {
            byHolder.computeIfAbsent(conflict.first().where(), none -> new ArrayList<>())
                    .add(conflict);
        }
        byHolder.values().forEach(rivals -> tell(facts, found, rivals));
    }

    private static void tell(Facts facts, Found found, List<Conflict> rivals) {
        Claim holder = rivals.get(0).first();
        Claim later = rivals.get(0).second();
        List<String> names = new ArrayList<>();
        List<Citation> rows = new ArrayList<>(List.of(Citation.Row.at(holder.where())));
        BigDecimal stake = BigDecimal.ZERO;
        for (Conflict conflict : rivals) {
            String name = conflict.second().partner().name();
            if (!names.contains(name)) {
                names.add(name);
            }
            if (rows.size() < ROWS) {
                rows.add(Citation.Row.at(conflict.second().where()));
            }
            stake = stake.max(conflict.amount().orElse(BigDecimal.ZERO));
        }
        found.at(
                later.where(),
                Wording.some(names, 3) + " registered " + account(holder) + " on " + later.from() + ", and "
                        + holder.partner().name() + " had held it since " + holder.from()
                        + (stake.signum() > 0 ? "; " + facts.wording().money(stake) + " is at stake" : ""),
                "Decide whose account it is, and reject the other registration.",
                rows);
    }

    private static String account(Claim claim) {
        return claim.account().isEmpty() ? claim.domain() : claim.account();
    }
}
