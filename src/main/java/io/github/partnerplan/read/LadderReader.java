package io.github.partnerplan.read;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.source.Node;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one ladder of tiers, its rhythm and its levels, whose form is checked already. */
final class LadderReader {

    private LadderReader() {}

    /** The ladder under {@code tiers} of a track or of the program itself. */
    static Program.Track read(String name, List<String> types, Node holder, Location where) {
        Node ladder = Nodes.mapping(holder, "tiers").orElse(new Node.Mapping(List.of(), holder.where()));
        String rankBy = or(Nodes.text(ladder, "rank_by"), Program.Track.RANK_BY);
        String rankWithin = Nodes.text(ladder, "rank_within");
        return new Program.Track(
                name,
                types,
                levels(ladder, rankBy, rankWithin, name.isEmpty() ? "tiers" : "tracks." + name + ".tiers"),
                where,
                rhythm(ladder, "review"),
                rhythm(ladder, "promote"),
                rhythm(ladder, "demote"),
                grace(Nodes.text(ladder, "grace")),
                rankBy,
                rankWithin);
    }

    static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    /** A level without a name cannot be held by a partner; the finding stands already. */
    private static List<Program.Level> levels(Node ladder, String rankBy, String rankWithin, String path) {
        List<Program.Level> levels = new ArrayList<>();
        int at = 0;
        for (Node item : Nodes.items(ladder, "levels")) {
            if (item instanceof Node.Mapping level && !Nodes.text(level, "name").isEmpty()) {
                levels.add(LevelReader.read(level, rankBy, rankWithin, path + ".levels." + at));
            }
            at++;
        }
        return levels;
    }

    private static String rhythm(Node ladder, String key) {
        String word = TierShape.RHYTHM.find(Nodes.text(ladder, key)).orElse("");
        return word.equals("annual") ? "yearly" : word;
    }

    private static Optional<Period> grace(String text) {
        boolean isNone = ShapeCheck.find(text, List.of("none", "no")).isPresent();
        return isNone ? Optional.of(Period.ZERO) : Values.span(text).value().map(Span::period);
    }
}
