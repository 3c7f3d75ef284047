package io.github.partnerplan.report;

import java.util.List;

/** Several plans for machines, format {@code partnerplan.portfolio/1}: each client with its plan or the reason there is none. */
public final class PortfolioJson {

    public static final String FORMAT = "partnerplan.portfolio/1";

    private PortfolioJson() {}

    public static String of(List<ClientReport> clients) {
        Json json = new Json().object().field("format", FORMAT);
        json.objects("clients", clients, client -> {
            json.field("name", client.name());
            if (client.report().isPresent()) {
                json.object("plan");
                PlanJson.write(client.report().get(), json);
                json.endObject();
            } else {
                json.field("error", client.error());
            }
        });
        return json.endObject().text();
    }
}
