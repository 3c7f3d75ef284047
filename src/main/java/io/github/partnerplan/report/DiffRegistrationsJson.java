package io.github.partnerplan.report;

import io.github.partnerplan.diff.Protection;
import io.github.partnerplan.measure.Claim;
import io.github.partnerplan.measure.Conflict;
import java.util.List;
import java.util.Locale;

/** The {@code registrations} of a diff for machines: those that gain or lose protection, and the conflicts that come and go. */
final class DiffRegistrationsJson {

    private final Json json;

    private DiffRegistrationsJson(Json json) {
        this.json = json;
    }

    static void write(Protection protection, Json json) {
        new DiffRegistrationsJson(json).write(protection);
    }

    private void write(Protection protection) {
        json.object("registrations")
                .field("protection_days_old", protection.daysBefore())
                .field("protection_days_new", protection.daysAfter());
        json.objects("gain", protection.gain(), this::hold);
        json.objects("lose", protection.lose(), this::hold);
        json.object("conflicts")
                .field("accounts_old", protection.conflictsBefore())
                .field("accounts_new", protection.conflictsAfter());
        conflicts("appeared", protection.appeared());
        conflicts("disappeared", protection.vanished());
        json.endObject().endObject();
    }

    private void hold(Protection.Hold hold) {
        Claim claim = hold.claim();
        claim(claim);
        json.field("until_old", hold.untilBefore().toString())
                .field("until_new", hold.untilAfter().toString());
        claim.stage().ifPresent(stage -> json.field("deal", stage.name().toLowerCase(Locale.ROOT)));
        json.money("amount", claim.amount());
    }

    private void claim(Claim claim) {
        json.given("account", claim.account()).given("domain", claim.domain());
        json.field("partner", claim.partner().id())
                .field("name", claim.partner().name())
                .field("from", claim.from().toString());
        json.place(claim.where());
    }

    private void conflicts(String name, List<Conflict> conflicts) {
        json.objects(name, conflicts, conflict -> {
            json.object("first");
            claim(conflict.first());
            json.endObject().object("second");
            claim(conflict.second());
            json.endObject().money("amount", conflict.amount());
        });
    }
}
