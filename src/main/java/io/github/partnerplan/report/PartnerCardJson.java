package io.github.partnerplan.report;

import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.plan.PartnerCard;
import io.github.partnerplan.program.Earned;
import java.util.Locale;

/** One partner for machines: the list's form with one partner, whose object has more keys. */
public final class PartnerCardJson {

    private final PartnerCard card;
    private final Json json = new Json();

    private PartnerCardJson(PartnerCard card) {
        this.card = card;
    }

    public static String of(PartnerCard card) {
        PartnerCardJson document = new PartnerCardJson(card);
        document.write();
        return document.json.text();
    }

    private void write() {
        json.object()
                .field("format", PartnersJson.FORMAT)
                .field("as_of", card.brief().asOf().toString())
                .field("currency", card.brief().company().currency());
        json.texts("not_counted", NotCounted.names(card.brief()));
        json.array("partners").object();
        PartnerJson.write(card.row(), json);
        json.texts("aliases", card.row().partner().aliases());
        json.day("tier_since", card.row().partner().tierSince());
        levels();
        arithmetic();
        json.objects("deals", card.deals(), this::deal);
        card.row().earned().ifPresent(this::earned);
        json.objects("registrations", card.registrations(), this::registration);
        json.objects("conflicts", card.conflicts(), conflict -> ConflictJson.write(conflict, json));
        flags();
        json.endObject().endArray().endObject();
    }

    private void levels() {
        json.objects("levels", card.levels(), level -> {
            json.field("name", level.name()).field("verdict", word(level.verdict()));
            json.objects("demands", level.demands(), demand -> {
                json.field("verdict", word(demand.verdict())).field("asks", demand.asks());
                json.given("has", demand.has()).field("line", demand.line());
            });
        });
    }

    private void arithmetic() {
        json.objects("arithmetic", card.measures(), measure -> {
            json.field("measure", measure.name()).field("text", measure.arithmetic());
            json.sources(measure.rows());
        });
    }

    private void deal(Credit credit) {
        Deal deal = credit.deal();
        json.given("id", deal.id()).given("account", deal.account());
        json.field("stage", word(credit.stage()));
        deal.type().ifPresent(type -> json.field("type", word(type)));
        json.given("product", deal.product()).money("amount", deal.amount());
        json.day("created", deal.created()).day("closed", deal.closed()).day("registered", credit.registered());
        json.field("part", word(credit.part()));
        json.field("rests_on", card.basis().words(credit));
        json.field("defensible", credit.isDefensible()).field("in_window", credit.isInWindow());
        json.place(deal.where());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void earned(Earned earned) {
        json.objects("earned_lines", earned.lines(), line -> {
            json.field("part", line.part().word());
            json.money("amount", line.amount()).why("why", line.amount());
            json.given("arithmetic", line.arithmetic()).sources(line.sources());
        });
    }

    private void registration(Registration registration) {
        json.given("id", registration.id()).given("account", registration.about());
        json.day("submitted", registration.submitted())
                .day("approved", registration.approved())
                .day("expires", registration.expires());
        json.field("status", registration.status().word()).given("deal", registration.deal());
        json.place(registration.where());
    }

    private void flags() {
        json.objects("exit_flags", card.row().signs(), sign -> {
            json.field("id", sign.entry().id()).field("status", sign.state().word());
            json.field("why", sign.why()).sources(sign.entry().sources());
        });
    }
}
