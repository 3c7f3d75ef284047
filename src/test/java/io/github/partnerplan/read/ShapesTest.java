package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {

    /** Below these keys names are the user's own. */
    private static final Set<String> OWN =
            Set.of("requires", "any_of", "all_of", "measures", "commission", "other", "incentives", "rates", "deals");

    private static final Set<String> KNOWN_BESIDE_OWN = Set.of("any_of", "all_of");

    private record Key(Node.Entry entry, boolean own) {}

    @Test
    void everyKeyOfTheContractsSampleIsAccepted() {
        assertThat(YamlText.words(YamlText.faults(YamlText.resource("program.yaml"), Shapes.PROGRAM_FILE)))
                .isEmpty();
        assertThat(YamlText.words(YamlText.faults(YamlText.resource("workspace.yaml"), Shapes.WORKSPACE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"program.yaml,80", "workspace.yaml,25"})
    void aTypoInAnyKeyIsFoundWithTheRightSuggestion(String file, int atLeast) {
        Node root = YamlText.resource(file);
        Shape shape = file.startsWith("program") ? Shapes.PROGRAM_FILE : Shapes.WORKSPACE;
        List<Key> keys = new ArrayList<>();
        collect(root, false, keys);
        int tried = 0;
        for (Key key : keys) {
            String name = key.entry().key().text();
            // Three letters leave too little to tell a typo from another word.
            if (!key.own() && name.length() > 3) {
                tried++;
                String typo = name.substring(0, 2) + name.substring(3);
                List<Finding> faults = YamlText.faults(renamed(root, key.entry(), typo), shape);
                assertThat(YamlText.words(faults))
                        .as(typo)
                        .anyMatch(words -> words.startsWith("key-unknown: unknown key \"" + typo + "\"")
                                && words.endsWith("did you mean \"" + name + "\"?"));
            }
        }
        assertThat(tried).isGreaterThan(atLeast);
    }

    private static void collect(Node node, boolean own, List<Key> keys) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> collect(item, own, keys));
        } else if (node instanceof Node.Mapping mapping) {
            boolean product = mapping.get("rate").isPresent();
            for (Node.Entry entry : mapping.entries()) {
                String name = entry.key().text();
                keys.add(new Key(entry, own && (product || !KNOWN_BESIDE_OWN.contains(name))));
                boolean bounds = own && entry.value() instanceof Node.Mapping && !OWN.contains(name);
                collect(entry.value(), OWN.contains(name) || (own && !bounds), keys);
            }
        }
    }

    private static Node renamed(Node node, Node.Entry which, String name) {
        if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> items.add(renamed(item, which, name)));
            return new Node.Sequence(items, list.where());
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Node.Scalar key = entry.key().equals(which.key())
                    ? new Node.Scalar(name, entry.key().quoted(), entry.key().where())
                    : entry.key();
            entries.add(new Node.Entry(key, renamed(entry.value(), which, name)));
        }
        return new Node.Mapping(entries, mapping.where());
    }

    @Test
    void allFaultsAreReportedAtOnceAtTheirPlaces() {
        List<Finding> faults = YamlText.faults("""
                program:
                  nmae: Network
                  types: [technology, chanel]
                  deal_registration:
                    protecton: 30 days
                    second_share: 50
                    protection_from: [approval]
                  tiers:
                    levels:
                      - top: 150%
                        benefits: {mdf: much, commission: 1.5}
                """, Shapes.PROGRAM_FILE);
        assertThat(YamlText.words(faults))
                .containsExactly(
                        "key-unknown: unknown key \"nmae\" in program; did you mean \"name\"?",
                        "value-type: types[2]: \"chanel\" is not a partner type; did you mean \"channel\"?",
                        "key-unknown: unknown key \"protecton\" in deal_registration; did you mean \"protection\"?",
                        "value-ambiguous: deal_registration.second_share: \"50\" can be read as 50% or as 5000%",
                        "value-type: deal_registration.protection_from should be a starting point, but is a list",
                        "key-missing: tiers.levels[1] has no name",
                        "value-range: tiers.levels[1].top: \"150%\" is not between 0% and 100%",
                        "value-type: tiers.levels[1].benefits.mdf: \"much\" is not an amount of money or a"
                                + " range such as 5K-50K or a share or a range such as 25-30% or none",
                        "value-ambiguous: tiers.levels[1].benefits.commission: \"1.5\" can be read as 1.5%"
                                + " or as 150%");
        assertThat(faults).extracting(fault -> fault.where().line()).containsExactly(2, 3, 5, 6, 7, 10, 10, 11, 11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal: none",
                "portal: a shared folder",
                "portal: [training, deal_registration]",
                "portal: {training: {vendor: own, hours: 4}}",
                "portal:",
                "mdf: none",
                "mdf: {budget: 2%}",
                "tiers: {levels: [{name: Member, requires: none, fee: none}]}",
                "tiers: {promote: At Review, levels: []}",
                "types: technology",
                "x-notes: {anything: [goes]}",
                "deal_registration: {approval_sla: 2 business days}",
                "deal_registration: {approval_sla: 48 hours}",
                "tracks: {resell: {for: reseller, tiers: {levels: [{name: Gold}]}}}",
                "targets: {partner_sourced_share: 10-20%, revenue_per_partner: 150K, deal_velocity: 1.1}",
                "incentives: a trip for the best",
                "incentives: {trip: a week at sea, summit: [a seat, a talk], kicker: 2%, spiff: 500 a win}",
                "incentives: {growth: {rate: 2%, above: 100K}, spiff: {amount: 500, per: win, product: Core}}",
                "incentives: {champion: {amount: 1K, top: 3, description: by sourced revenue, x-note: [any]}}",
            })
    void sectionsMayBeSaidInManyWays(String text) {
        assertThat(YamlText.words(YamlText.faults(text, Shapes.PROGRAM))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{certified: two}|value-type",
                "{certified: 1.500}|value-ambiguous",
                "{any_off: [{certified: 2}]}|key-unknown",
                "{score: {atleast: 3}}|key-unknown",
                "{reach: {within: 12 months}}|key-missing",
                "{any_of: {certified: 2}}|value-type",
                "{certified: [2]}|value-type",
            })
    void requirementsThatCannotBeMeantAreFaults(String requires, String id) {
        List<Finding> faults =
                YamlText.faults("tiers: {levels: [{name: Gold, requires: " + requires + "}]}", Shapes.PROGRAM);
        assertThat(faults).extracting(Finding::id).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{amuont: 500, per: win}|unknown key \"amuont\" in incentives.spiff; did you mean \"amount\"?",
                "{rate: 2%, abov: 100K}|unknown key \"abov\" in incentives.spiff; did you mean \"above\"?",
                "{amount: 500, per: deal}|incentives.spiff.per: \"deal\" is not what it is paid for",
                "{rate: two}|incentives.spiff.rate: \"two\" is not a share",
            })
    void anIncentiveThatWouldNotBeCountedIsAFault(String incentive, String message) {
        List<Finding> faults = YamlText.faults("incentives: {spiff: " + incentive + "}", Shapes.PROGRAM);
        assertThat(faults)
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arr: 0|value-range",
                "arr: -5M|value-range",
                "arr: 2000B|value-range",
                "arr: 1.500|value-ambiguous",
                "headcount: 12.5|value-range",
                "headcount: 0|value-range",
                "gross_margin: 120%|value-range",
                "gross_margin: 78|value-ambiguous",
                "currency: DOLLAR|value-type",
                "fiscal_year_start: 13|value-range",
                "bookings: -1|value-range",
                "partner_team: 3|value-type",
            })
    void companyFiguresThatCannotBeAreFaults(String text, String id) {
        assertThat(YamlText.faults(text, Shapes.COMPANY))
                .extracting(Finding::id)
                .containsExactly(id);
    }

    @Test
    void everyFieldSaysInOneLineWhatItIs() {
        for (Shape shape :
                List.of(Shapes.WORKSPACE, Shapes.COMPANY, Shapes.PROGRAM, Shapes.PROGRAM_FILE, Shapes.PLAYBOOK)) {
            assertThat(shape).isInstanceOf(Shape.Group.class);
            for (Shape.Field field : ((Shape.Group) shape).fields()) {
                assertThat(field.description())
                        .isNotBlank()
                        .doesNotContain("\n")
                        .doesNotEndWith(".");
            }
        }
    }

    @Test
    void everyNamedShapeIsThere() {
        for (String name : List.of("program", "company", "tiers", "requirements", "commission")) {
            assertThat(Shapes.named(name).words()).isNotEmpty();
        }
    }
}
