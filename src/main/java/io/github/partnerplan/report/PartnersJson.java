package io.github.partnerplan.report;

import io.github.partnerplan.measure.Unit;

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
        json.objects("partners", list.shown(), row -> PartnerJson.write(row, json));
        return json.endObject().text();
    }

    /** What is not known of some is not in the sum. */
    private static void total(Json json, String name, PartnerList.Total total) {
        json.object(name).quantity(total.sum(), Unit.MONEY).why("why", total.sum());
        json.field("unknown", total.unknown()).endObject();
    }
}
