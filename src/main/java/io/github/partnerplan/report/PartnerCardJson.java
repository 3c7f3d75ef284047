package io.github.partnerplan.report;

import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.plan.CardLevel;
import io.github.partnerplan.plan.CardMeasure;
import io.github.partnerplan.plan.ExitSign;
import io.github.partnerplan.plan.PartnerCard;
import io.github.partnerplan.program.Earned;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

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
        day("tier_since", card.row().partner().tierSince());
        levels();
        arithmetic();
        deals();
        earned();
        registrations();
        conflicts();
        flags();
        json.endObject().endArray().endObject();
    }

    private void levels() {
        json.array("levels");
        for (CardLevel level : card.levels()) {
            json.object().field("name", level.name());
            json.field("verdict", level.verdict().name().toLowerCase(Locale.ROOT));
            json.array("demands");
            for (CardLevel.Demand demand : level.demands()) {
                json.object().field("verdict", demand.verdict().name().toLowerCase(Locale.ROOT));
                json.field("asks", demand.asks()).given("has", demand.has());
                json.field("line", demand.line()).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    private void arithmetic() {
        json.array("arithmetic");
        for (CardMeasure measure : card.measures()) {
            json.object().field("measure", measure.name()).field("text", measure.arithmetic());
            json.sources(measure.rows()).endObject();
        }
        json.endArray();
    }

    private void deals() {
        json.array("deals");
        for (Credit each : card.deals()) {
            json.object()
                    .given("id", each.deal().id())
                    .given("account", each.deal().account());
            json.field("stage", each.stage().name().toLowerCase(Locale.ROOT));
            each.deal().type().ifPresent(type -> json.field("type", type.name().toLowerCase(Locale.ROOT)));
            json.given("product", each.deal().product())
                    .money("amount", each.deal().amount());
            day("created", each.deal().created());
            day("closed", each.deal().closed());
            day("registered", each.registered());
            json.field("part", each.part().name().toLowerCase(Locale.ROOT));
            json.field("rests_on", card.basis().words(each));
            json.field("defensible", each.isDefensible()).field("in_window", each.isInWindow());
            json.field("file", each.deal().where().file())
                    .field("line", each.deal().where().line())
                    .endObject();
        }
        json.endArray();
    }

    private void day(String name, Optional<LocalDate> day) {
        day.ifPresent(known -> json.field(name, known.toString()));
    }

    private void earned() {
        if (card.row().earned().isEmpty()) {
            return;
        }
        json.array("earned_lines");
        for (Earned.Line line : card.row().earned().get().lines()) {
            json.object().field("part", line.part().word());
            PartnerJson.money(json, "amount", line.amount());
            if (line.amount() instanceof Quantity.Unknown unknown) {
                json.field("why", unknown.why());
            }
            json.given("arithmetic", line.arithmetic()).sources(line.sources()).endObject();
        }
        json.endArray();
    }

    private void registrations() {
        json.array("registrations");
        for (Registration each : card.registrations()) {
            json.object().given("id", each.id()).given("account", each.about());
            day("submitted", each.submitted());
            day("approved", each.approved());
            day("expires", each.expires());
            json.field("status", each.status().word()).given("deal", each.deal());
            json.field("file", each.where().file())
                    .field("line", each.where().line())
                    .endObject();
        }
        json.endArray();
    }

    private void conflicts() {
        json.array("conflicts");
        for (Conflict each : card.conflicts()) {
            ConflictJson.write(each, json.object());
            json.endObject();
        }
        json.endArray();
    }

    private void flags() {
        json.array("exit_flags");
        for (ExitSign sign : card.row().signs()) {
            json.object()
                    .field("id", sign.entry().id())
                    .field("status", sign.state().word());
            json.field("why", sign.why()).sources(sign.entry().sources()).endObject();
        }
        json.endArray();
    }
}
