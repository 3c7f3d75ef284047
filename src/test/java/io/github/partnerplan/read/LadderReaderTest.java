package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.PointsMeasure;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderReaderTest {

    private static Program read(String text) {
        return ProgramReader.read(YamlText.tree(text), new Findings()).orElseThrow();
    }

    private static Program sample() {
        return ProgramReader.read(YamlText.resource("program.yaml"), new Findings())
                .orElseThrow();
    }

    @Test
    void aLaddersRhythmIsItsWords() {
        Program.Track track = sample().tracks().get(0);
        assertThat(track.review()).isEqualTo("quarterly");
        assertThat(track.promote()).isEqualTo("anytime");
        assertThat(track.demote()).isEqualTo("at-review");
        assertThat(track.grace()).contains(Period.ofMonths(6));
        assertThat(track.rankBy()).isEqualTo("sourced_revenue");
        assertThat(track.rankWithin()).isEmpty();
    }

    @Test
    void whatALadderDoesNotSayIsEmptyAndNoGraceIsNone() {
        Program.Track silent = read("tiers: {levels: [{name: A}]}").tracks().get(0);
        assertThat(List.of(silent.review(), silent.promote(), silent.demote())).containsOnly("");
        assertThat(silent.grace()).isEmpty();
        assertThat(silent.rankBy()).isEqualTo("sourced_revenue");
        Program.Track said = read("tiers: {review: Annual, grace: none, levels: [{name: A}]}")
                .tracks()
                .get(0);
        assertThat(said.review()).isEqualTo("yearly");
        assertThat(said.grace()).contains(Period.ZERO);
    }

    @Test
    void aLevelRanksAsItsLadderUnlessItSaysSo() {
        List<Program.Level> levels =
                read("tiers: {rank_by: won_deals, rank_within: region, levels: [{name: A, rank_by: score}, {name: B, rank_within: type}]}")
                        .tracks()
                        .get(0)
                        .levels();
        assertThat(levels).extracting(Program.Level::rankBy).containsExactly("score", "won_deals");
        assertThat(levels).extracting(Program.Level::rankWithin).containsExactly("region", "type");
    }

    @Test
    void aRequirementKnowsItsEndsItsWindowAndItsPlace() {
        List<Requirement> conditions = sample().tracks().get(0).levels().get(0).conditions();
        assertThat(conditions).hasSize(9);
        Requirement.Threshold score = (Requirement.Threshold) conditions.get(3);
        assertThat(score.measure()).isEqualTo("partner_score");
        assertThat(score.atLeast().orElseThrow()).isEqualByComparingTo("70");
        assertThat(score.window()).contains(Period.ofDays(90));
        assertThat(score.where().line()).isEqualTo(20);
        Requirement.Threshold tickets = (Requirement.Threshold) conditions.get(4);
        assertThat(tickets.atLeast()).isEmpty();
        assertThat(tickets.atMost().orElseThrow()).isEqualByComparingTo("5");
        Requirement.AnyOf any = (Requirement.AnyOf) conditions.get(5);
        assertThat(any.groups()).hasSize(2);
        assertThat(any.groups().get(0)).isInstanceOf(Requirement.Threshold.class);
        assertThat(((Requirement.AllOf) any.groups().get(1)).parts()).hasSize(2);
        Requirement.Reach inRequires = (Requirement.Reach) conditions.get(7);
        assertThat(inRequires.tier()).isEqualTo("Platinum");
        assertThat(inRequires.within()).contains(Period.ofMonths(12));
        Requirement.Reach ofLevel = (Requirement.Reach) conditions.get(8);
        assertThat(ofLevel.within()).contains(Period.ofMonths(24));
    }

    @Test
    void aLengthOfTimeIsAThresholdInDays() {
        Requirement.Threshold idle = (Requirement.Threshold)
                read("tiers: {levels: [{name: A, requires: {days_since_deal: {at_most: 90 days}}}]}")
                        .tracks()
                        .get(0)
                        .levels()
                        .get(0)
                        .conditions()
                        .get(0);
        assertThat(idle.atMost().orElseThrow()).isEqualByComparingTo("90");
    }

    @Test
    void ownMeasuresHaveTheirPartsInTheOrderOfTheFile() {
        PointsMeasure score = sample().measure("partner_score").orElseThrow();
        assertThat(score.parts()).extracting(PointsMeasure.Part::measure).containsExactly("sourced_mrr", "managed_mrr");
        PointsMeasure.Part managed = score.parts().get(1);
        assertThat(managed.per()).isEqualByComparingTo("100");
        assertThat(managed.floor().orElseThrow()).isEqualByComparingTo("10");
        assertThat(managed.cap().orElseThrow()).isEqualByComparingTo("300");
        assertThat(score.cap()).isEmpty();
    }

    @Test
    void anOwnMeasureWithAFaultInAnyPartHasNone() {
        for (String part : List.of(
                "{measure: a}",
                "{measure: a, points: many}",
                "{measure: a, points: 1, per: 0}",
                "{measure: a, points: 1, window: long}",
                "{measure: a, points: 1, cap: -1}",
                "words")) {
            Program program = read("measures: {score: {sum: [{measure: b, points: 1}, " + part + "]}}");
            assertThat(program.measure("score").orElseThrow().parts()).as(part).isEmpty();
        }
    }
}
