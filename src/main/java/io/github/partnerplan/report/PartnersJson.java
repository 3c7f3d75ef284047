package io.github.partnerplan.report;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.PartnerRow;

/** The partner list for machines, format {@code partnerplan.partners/1}: the keys of the contract, and more beside them. */
public final class PartnersJson {

    public static final String FORMAT = "partnerplan.partners/1";

    private PartnersJson() {}

    public static String of(PartnerList list) {
        Json json = new Json();
        json.object()
                .field("format", FORMAT)
                .field("as_of", list.brief().asOf().toString())
                .field("currency", list.brief().company().currency())
                .field("shown", list.shown().size())
                .field("of", list.all());
        json.object("totals");
        total(json, "sourced_revenue", list.sourced());
        list.earned().ifPresent(earned -> total(json, "earned", earned));
        json.endObject();
        json.texts("not_counted", NotCounted.names(list.brief()));
        json.array("partners");
        for (PartnerRow row : list.shown()) {
            PartnerJson.write(row, json.object());
            json.endObject();
        }
        return json.endArray().endObject().text();
    }

    /** What is not known of some is not in the sum. */
    private static void total(Json json, String name, PartnerList.Total total) {
        json.object(name);
        PartnerJson.money(json, "value", total.sum());
        if (total.sum() instanceof Quantity.Unknown unknown) {
            json.field("why", unknown.why());
        }
        json.field("unknown", total.unknown()).endObject();
    }
}
