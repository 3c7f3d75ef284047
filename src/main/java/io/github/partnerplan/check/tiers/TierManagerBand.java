package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;

/** A level has another kind of partner manager than the playbook's ladder gives at that place. */
final class TierManagerBand implements Check {

    @Override
    public String id() {
        return "tier-manager-band";
    }

    @Override
    public void look(Facts facts, Found found) {
        Bands.forEach(facts, (rung, bands) -> {
            if (rung.manager() >= 0) {
                judge(rung, bands, found);
            }
        });
    }

    private static void judge(Rung rung, Bands bands, Found found) {
        String most = bands.best().term("manager");
        String least = bands.last().term("manager");
        boolean isUnder = rung.manager() < Rung.manager(least);
        if (isUnder || rung.manager() > Rung.manager(most)) {
            String usual = isUnder ? least : most;
            found.at(
                    rung.place("benefits.manager"),
                    rung.name() + " has " + words(rung.level().manager()) + "; on the playbook's ladder "
                            + (isUnder ? bands.last() : bands.best()).title() + " has " + words(usual),
                    "Write manager: " + usual + ", or say why it differs.");
        }
    }

    private static String words(String manager) {
        return manager.equals("none") ? "no partner manager" : "a " + manager + " partner manager";
    }
}
