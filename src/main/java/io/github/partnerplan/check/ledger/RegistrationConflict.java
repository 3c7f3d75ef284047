package io.github.partnerplan.check.ledger;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.Claim;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        for (Conflict conflict : facts.ledger()
                .claims()
                .conflicts(facts.brief().protectionDays())
                .largest()) {
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
        BigDecimal worth = BigDecimal.ZERO;
        for (Conflict conflict : rivals) {
            String name = conflict.second().partner().name();
            if (!names.contains(name)) {
                names.add(name);
            }
            if (rows.size() < ROWS) {
                rows.add(Citation.Row.at(conflict.second().where()));
            }
            worth = worth.max(conflict.amount().orElse(BigDecimal.ZERO));
        }
        found.at(
                later.where(),
                Wording.some(names, 3) + " registered " + account(holder) + " on " + later.from() + ", and "
                        + holder.partner().name() + " had held it since " + holder.from() + " ("
                        + rule(holder, facts.brief().protectionDays()) + ")"
                        + deal(
                                rivals,
                                worth.signum() > 0 ? Optional.of(facts.wording().money(worth)) : Optional.empty()),
                help(rivals, holder, names.size() > 1 ? "all of them" : "both"),
                rows);
    }

    /** Old registrations are judged by the protection of today, which may be another than that of their time. */
    private static String rule(Claim holder, int protectionDays) {
        return holder.expires()
                .map(day -> "protected until " + day)
                .orElse(Wording.count(protectionDays, "day") + " of protection");
    }

    /** What the deal is worth, and whether it is over already. */
    private static String deal(List<Conflict> rivals, Optional<String> worth) {
        String state = isWon(rivals) ? "won" : isLost(rivals) ? "lost" : "";
        if (state.isEmpty()) {
            return worth.map(amount -> "; the deal is worth " + amount).orElse("");
        }
        return "; the deal" + worth.map(amount -> " of " + amount).orElse("") + " is " + state;
    }

    private static String help(List<Conflict> rivals, Claim holder, String everyone) {
        if (isWon(rivals)) {
            return "Check who was paid for the deal, and tell " + everyone + " whose account it was.";
        }
        String first = holder.partner().name();
        return isLost(rivals)
                ? "Tell " + everyone + " whose account it is now, so that the next deal there is not disputed."
                : "Decide for " + first + ", which registered first, and tell " + everyone + ".";
    }

    private static boolean isWon(List<Conflict> rivals) {
        return any(rivals, DealStage.WON);
    }

    private static boolean isLost(List<Conflict> rivals) {
        return any(rivals, DealStage.LOST) && !any(rivals, DealStage.OPEN);
    }

    private static boolean any(List<Conflict> rivals, DealStage stage) {
        for (Conflict conflict : rivals) {
            if (conflict.hasDealThatIs(stage)) {
                return true;
            }
        }
        return false;
    }

    private static String account(Claim claim) {
        return claim.account().isEmpty() ? claim.domain() : claim.account();
    }
}
