package io.github.partnerplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.diff.LadderMatch.Place;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.read.ProgramReader;
import io.github.partnerplan.source.YamlFile;
import org.junit.jupiter.api.Test;

/** Which levels of two ladders are the same: a level is written as its name and the revenue it asks for, best first. */
class LadderMatchTest {

    private static Program program(String levels) {
        StringBuilder text = new StringBuilder("program:\n  owner: us\n  tiers:\n    levels:\n");
        for (String level : levels.split(", ", -1)) {
            String[] words = level.split(" ", -1);
            text.append("      - {name: ").append(words[0]);
            text.append(words.length > 1 ? ", requires: {sourced_revenue: " + words[1] + "}" : "")
                    .append("}\n");
        }
        Findings findings = new Findings();
        return ProgramReader.read(
                        YamlFile.parse(text.toString(), "program.yaml", findings)
                                .orElseThrow(),
                        findings)
                .orElseThrow();
    }

    private static Place place(String before, String after, String from, String to) {
        Program then = program(before);
        Program now = program(after);
        LadderMatch match = LadderMatch.of(
                then.tracks().get(0), new Demands(then), now.tracks().get(0), new Demands(now));
        LadderMatch back = LadderMatch.of(
                now.tracks().get(0), new Demands(now), then.tracks().get(0), new Demands(then));
        Place place = match.of(from, to);
        Place mirrored = switch (place) {
            case ABOVE -> Place.BELOW;
            case BELOW -> Place.ABOVE;
            case SAME, ACROSS -> place;
        };
        assertThat(back.of(to, from)).isEqualTo(mirrored);
        return place;
    }

    @Test
    void aRenamedLevelIsTheSame() {
        assertThat(place("Gold 9K, Silver 3K", "Premier 9K, Silver 3K", "Gold", "Premier"))
                .isEqualTo(Place.SAME);
        assertThat(place("Gold 9K, Silver 3K", "Premier 7K, Silver 3K", "Gold", "Premier"))
                .isEqualTo(Place.SAME);
        assertThat(place("Gold 9K, Silver 3K", "Premier 9K, Silver 3K", "Silver", "Premier"))
                .isEqualTo(Place.ABOVE);
    }

    @Test
    void anAddedLevelLiesBetweenItsNeighbours() {
        assertThat(place("Gold 9K, Base", "Gold 9K, Silver 3K, Base", "Base", "Silver"))
                .isEqualTo(Place.ABOVE);
        assertThat(place("Gold 9K, Base", "Gold 9K, Silver 3K, Base", "Gold", "Silver"))
                .isEqualTo(Place.BELOW);
        assertThat(place("Gold 9K, Base", "Platinum 20K, Gold 9K, Base", "Gold", "Gold"))
                .isEqualTo(Place.SAME);
    }

    /** Top against top and bottom against bottom: nobody moves when two levels only swap their names. */
    @Test
    void levelsThatSwapNamesAreToldByWhatTheyAsk() {
        assertThat(place("Gold 9K, Silver 3K", "Silver 9K, Gold 3K", "Gold", "Silver"))
                .isEqualTo(Place.SAME);
        assertThat(place("Gold 9K, Silver 3K", "Silver 9K, Gold 3K", "Gold", "Gold"))
                .isEqualTo(Place.BELOW);
    }

    @Test
    void reorderedLevelsAreToldByTheirPlace() {
        assertThat(place("Gold 9K, Silver 3K", "Silver 3K, Gold 9K", "Gold", "Silver"))
                .isEqualTo(Place.SAME);
        assertThat(place("Gold 9K, Silver 3K", "Silver 3K, Gold 9K", "Silver", "Silver"))
                .isEqualTo(Place.ABOVE);
    }

    @Test
    void levelsOfALadderCutAnewCoverTheirShareOfIt() {
        String two = "A 9K, B 3K";
        String three = "X 8K, Y 5K, Z 2K";
        assertThat(place(two, three, "A", "X")).isEqualTo(Place.ACROSS);
        assertThat(place(two, three, "A", "Y")).isEqualTo(Place.ACROSS);
        assertThat(place(two, three, "A", "Z")).isEqualTo(Place.BELOW);
        assertThat(place(two, three, "B", "X")).isEqualTo(Place.ABOVE);
        assertThat(place(two, three, "B", "Z")).isEqualTo(Place.ACROSS);
    }

    @Test
    void numbersAreComparedAndNotTheirSpelling() {
        assertThat(place("Gold 9K, Base", "Best 9000, Lowest", "Gold", "Best")).isEqualTo(Place.SAME);
    }
}
