package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.source.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramReaderTest {

    private final Findings findings = new Findings();

    private Program read(String text) {
        return ProgramReader.read(YamlText.tree(text), findings).orElseThrow();
    }

    @Test
    void theContractsSampleIsReadInFull() {
        Program program =
                ProgramReader.read(YamlText.resource("program.yaml"), findings).orElseThrow();
        assertThat(findings.sorted()).isEmpty();
        assertThat(program.name()).isEqualTo("Northwind Partner Network");
        assertThat(program.owner()).isEqualTo("Head of Partnerships");
        assertThat(program.types()).containsExactly("technology", "channel");
        assertThat(program.protectionDays()).contains(30);
        assertThat(program.targets().get("certification_rate")).isEqualByComparingTo("0.8");
        assertThat(program.tracks()).hasSize(1);
        assertThat(program.tracks().get(0).levels())
                .extracting(Program.Level::name)
                .containsExactly("Gold", "Silver", "Registered");
    }

    @Test
    void aLevelHoldsItsPlainThresholdsAndAllNamesItAsksFor() {
        Program.Level gold = ProgramReader.read(YamlText.resource("program.yaml"), findings)
                .orElseThrow()
                .tracks()
                .get(0)
                .levels()
                .get(0);
        assertThat(gold.top().orElseThrow()).isEqualByComparingTo("0.15");
        assertThat(gold.requires())
                .containsExactly(
                        "sourced_revenue",
                        "certified",
                        "signed_agreement",
                        "partner_score",
                        "open_tickets",
                        "renewal_rate",
                        "nps",
                        "psat",
                        "trained",
                        "won_deals");
        assertThat(gold.atLeast()).containsOnlyKeys("sourced_revenue", "certified", "signed_agreement");
        assertThat(gold.atLeast().get("sourced_revenue")).isEqualByComparingTo("250000");
        assertThat(gold.discount().orElseThrow().low()).isEqualByComparingTo("0.25");
        assertThat(gold.discount().orElseThrow().high()).isEqualByComparingTo("0.3");
        assertThat(gold.mdf().orElseThrow()).isEqualByComparingTo("25000");
        assertThat(gold.manager()).isEqualTo("shared");
        assertThat(gold.invitation()).isFalse();
        assertThat(gold.where().line()).isEqualTo(12);
    }

    @Test
    void anMdfThatIsAShareIsNoAmount() {
        Program program = read("tiers: {levels: [{name: A, benefits: {mdf: 5%}}, {name: B, benefits: {mdf: 0.05}}]}");
        assertThat(program.tracks().get(0).levels())
                .allMatch(level -> level.mdf().isEmpty());
    }

    @Test
    void aProgramStandsWithAndWithoutItsKeyAtTheTop() {
        assertThat(read("program: {name: Alpha}").name()).isEqualTo("Alpha");
        assertThat(read("name: Alpha\nowner: Desk").name()).isEqualTo("Alpha");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void anUnknownTopIsNoProgramAndSaysSo() {
        assertThat(ProgramReader.read(YamlText.tree("progam: {name: Alpha}"), findings))
                .isEmpty();
        assertThat(ProgramReader.read(YamlText.tree("- a\n- b"), findings)).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::id).contains("key-unknown", "key-missing", "value-type");
    }

    @Test
    void tracksAreLaddersOfTheirOwn() {
        Program program = read("""
                tracks:
                  resell: {for: [channel, reseller], tiers: {levels: [{name: Gold}, {name: Silver}]}}
                  services: {for: si, tiers: {levels: [{name: Premier}]}}
                """);
        assertThat(program.tracks()).extracting(Program.Track::name).containsExactly("resell", "services");
        assertThat(program.tracks().get(1).types()).containsExactly("si");
        assertThat(program.tracks().get(0).levels()).hasSize(2);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void tiersBesideTracksContradictThem() {
        read("tiers: {levels: [{name: A}]}\ntracks: {x: {tiers: {levels: [{name: B}]}}}");
        assertThat(findings.sorted()).extracting(Finding::id).containsExactly("tiers-and-tracks");
    }

    @Test
    void theOutlineHasEverySettingWithoutTheLeadingProgram() {
        Outline outline = read("""
                        program:
                          portal: {training: true, support:}
                          x-own: secret
                          tiers: {levels: [{name: Gold}]}
                          conflict: none
                        """).outline();
        assertThat(outline.settings())
                .extracting(setting -> setting.path() + "=" + setting.text())
                .containsExactly(
                        "portal.training=true", "portal.support=", "tiers.levels.0.name=Gold", "conflict=none");
        assertThat(outline.says("tiers.levels.*.name")).isTrue();
        assertThat(outline.says("portal.support")).isFalse();
        assertThat(outline.says("conflict")).isFalse();
    }

    @Test
    void whatIsBrokenIsAbsentAndTheRestStands() {
        Program program = read(
                "targets: {psat: 70, certification_rate: 80%}\ndeal_registration: {protection: 30}\ntiers: {levels: [{top: 5%}, {name: B}]}");
        assertThat(program.targets()).containsOnlyKeys("certification_rate");
        assertThat(program.protectionDays()).isEmpty();
        assertThat(program.tracks().get(0).levels())
                .extracting(Program.Level::name)
                .containsExactly("B");
        assertThat(findings.sorted())
                .extracting(Finding::id)
                .containsExactly("value-ambiguous", "value-type", "key-missing");
    }

    @Test
    void noFormOfAnyPartMakesTheReaderFail() {
        Node root = YamlText.resource("program.yaml");
        for (String form : List.of("", "[]", "{}", "[1, {a: b}]", "{a: {b: [c]}}", "some words", "1.500", "no", "-1")) {
            Node other = form.isEmpty() ? new Node.Scalar("", false, root.where()) : YamlText.tree(form);
            for (Node part : YamlText.parts(root)) {
                Node broken = YamlText.replaced(root, part, other);
                assertThatCode(() -> ProgramReader.read(broken, new Findings()))
                        .as(form)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void aTargetIsTheLowerEndOfItsRange() {
        Program program = read(
                "targets: {partner_sourced_share: 10-20%, revenue_per_partner: 150K-200K, time_to_first_deal: 90 days}");
        assertThat(program.targets().get("partner_sourced_share")).isEqualByComparingTo("0.1");
        assertThat(program.targets().get("revenue_per_partner")).isEqualByComparingTo("150000");
        assertThat(program.targets().get("time_to_first_deal")).isEqualByComparingTo("90");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aTargetMaySayItsBoundAndWhatItIsAShareOf() {
        Program program = read(
                "targets: {partner_sourced_share: {at_least: 15%, of: new_business}, partner_churn: {at_most: 12%}, deal_velocity: {at_most: 60 days}}");
        assertThat(program.targets().get("partner_sourced_share")).isEqualByComparingTo("0.15");
        assertThat(program.targets().get("partner_churn")).isEqualByComparingTo("0.12");
        assertThat(program.targets().get("deal_velocity")).isEqualByComparingTo("60");
        assertThat(findings.sorted()).isEmpty();
        read("targets: {partner_sourced_share: {at_least: 15, of: profit}, attach_rate: {of: deals}}");
        assertThat(findings.sorted())
                .extracting(Finding::id)
                .containsExactlyInAnyOrder("value-ambiguous", "value-type", "key-unknown");
    }

    @Test
    void aRequirementThatForbidsIsNoThresholdOfNothing() {
        Program.Level level = read("tiers: {levels: [{name: A, requires: {exclusive: no, certified: 2}}]}")
                .tracks()
                .get(0)
                .levels()
                .get(0);
        assertThat(level.requires()).containsExactly("exclusive", "certified");
        assertThat(level.atLeast()).containsOnlyKeys("certified");
    }
}
