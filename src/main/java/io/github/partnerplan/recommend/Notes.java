package io.github.partnerplan.recommend;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.source.YamlWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The comments of a recommended program: what the playbook says of each section, in the words that {@code explain} has. */
final class Notes {

    /** The entries that speak for a section; the first that the playbook has for the stage is quoted. */
    private static final Map<String, List<String>> ENTRIES = Map.ofEntries(
            Map.entry("tiers", List.of("element-@-tiers")),
            Map.entry("revenue", List.of("revenue-models")),
            Map.entry("incentives", List.of("incentives")),
            Map.entry("deal_registration", List.of("element-@-deal-registration", "first-to-register")),
            Map.entry("mdf", List.of("element-@-mdf")),
            Map.entry("enablement", List.of("element-@-enablement", "element-@-certification", "enablement-levels")),
            Map.entry("portal", List.of("element-@-portal")),
            Map.entry("operations", List.of("element-@-operations")),
            Map.entry("success", List.of("element-@-success", "infrastructure-@-success")),
            Map.entry("conflict", List.of("conflict-prevention")),
            Map.entry("agreement", List.of("agreement-cover", "agreement-components")),
            Map.entry("reviews", List.of("reviews")),
            Map.entry("acquisitions", List.of("acquisitions", "acquisition-phases")));

    private final Brief brief;

    Notes(Brief brief) {
        this.brief = brief;
    }

    void head(YamlWriter out) {
        out.line("# yaml-language-server: $schema=.partnerplan/program.schema.json");
        out.line("#");
        String company = brief.company().name();
        out.comment(
                0,
                "The partner program that is recommended" + (company.isEmpty() ? "" : " to " + company) + ", as of "
                        + brief.asOf() + ", at the " + brief.stage().word()
                        + " stage. What the company has and what is sound stays as it is; a comment says what changes and why.");
        out.comment(
                0,
                "partnerplan diff compares it with the present program; partnerplan explain ID tells what an id means.");
        if (!brief.company().currency().equals("USD") && brief.perDollar().isEmpty()) {
            out.comment(
                    0,
                    "Sums that come from the playbook are its US dollars: no rate to "
                            + brief.company().currency() + " is given.");
        }
        out.blank();
    }

    void section(String key, YamlWriter out) {
        for (String id : ENTRIES.getOrDefault(key, List.of())) {
            Optional<Entry> entry =
                    brief.playbook().find(id.replace("@", brief.stage().word()));
            if (entry.isPresent()) {
                out.comment(2, brief.playbook().text(entry.get()) + " (" + source(entry.get()) + ")");
                return;
            }
        }
    }

    private static String source(Entry entry) {
        for (Citation source : entry.sources()) {
            return source.words();
        }
        return entry.id();
    }
}
