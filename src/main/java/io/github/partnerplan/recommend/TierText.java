package io.github.partnerplan.recommend;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.LevelDesign;
import io.github.partnerplan.plan.StepBenefits;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.plan.YamlFigures;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.YamlWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the recommended ladder, or ladders, into a program file: what is kept in the words of its own file. */
final class TierText {

    /** What asks something of a partner, in the order of a file. */
    private static final List<String> ASKS =
            List.of("description", "top", "rank_by", "rank_within", "requires", "reach", "fee", "invitation");

    /** When a ladder is looked at and what follows, as the playbook's entry names it. */
    private static final List<String> RHYTHM = List.of("review", "promote", "demote", "grace");

    private static final Set<String> MONEY = Set.of("sourced_revenue", "influenced_revenue", "open_pipeline");

    private final Brief brief;
    private final TierPlan tiers;
    private final Map<String, Node> own;

    /** {@code own} is the program's own tree, by section. */
    TierText(Brief brief, TierPlan tiers, Map<String, Node> own) {
        this.brief = brief;
        this.tiers = tiers;
        this.own = own;
    }

    void write(YamlWriter out) {
        for (TierPlan.Dropped dropped : tiers.dropped()) {
            String track = dropped.track().isEmpty() ? "" : dropped.track() + " ";
            out.comment(2, "Dropped: " + track + dropped.name() + " (" + dropped.why() + ").");
        }
        boolean isOne =
                tiers.tracks().size() == 1 && tiers.tracks().get(0).name().isEmpty();
        if (isOne) {
            out.group(2, "tiers");
            ladder(out, 4, tiers.tracks().get(0), Nodes.entries(Optional.ofNullable(own.get("tiers"))));
            return;
        }
        out.group(2, "tracks");
        Map<String, Node> tracks = Nodes.entries(Optional.ofNullable(own.get("tracks")));
        for (Program.Track track : tiers.tracks()) {
            Map<String, Node> held = Nodes.entries(Optional.ofNullable(tracks.get(track.name())));
            out.group(4, track.name());
            if (keepsSomething(track) && held.containsKey("description")) {
                out.entry(6, "description", held.get("description"));
            }
            if (!track.types().isEmpty()) {
                out.entry(6, "for", Nodes.list(track.types()));
            }
            out.group(6, "tiers");
            ladder(out, 8, track, Nodes.entries(Optional.ofNullable(held.get("tiers"))));
        }
    }

    private boolean keepsSomething(Program.Track track) {
        for (TierPlan.Level level : tiers.levels(track.name())) {
            boolean isOwn = level.design().own().isPresent();
            if (isOwn && level.design().keepsGiving()) {
                return true;
            }
        }
        return false;
    }

    private void ladder(YamlWriter out, int indent, Program.Track track, Map<String, Node> held) {
        boolean keeps = keepsSomething(track);
        if (keeps && held.containsKey("description")) {
            out.entry(indent, "description", held.get("description"));
        }
        Map<String, Node> ranking = keptRanking(track, held);
        ranking.forEach((key, value) -> out.entry(indent, key, value));
        Entry usual = brief.playbook().entry("tier-rhythm");
        for (String key : RHYTHM) {
            Optional<Node> stated =
                    keeps && isReadable(key, track) ? Optional.ofNullable(held.get(key)) : Optional.empty();
            out.entry(indent, key, stated.orElse(Nodes.text(usual.term(key))));
        }
        out.group(indent, "levels");
        Node levels = Optional.ofNullable(held.get("levels")).orElse(Nodes.text(""));
        for (TierPlan.Level level : tiers.levels(track.name())) {
            LevelDesign design = level.design();
            Map<String, Node> was = Nodes.entries(design.own().flatMap(each -> item(levels, each.path())));
            String why = design.why().isEmpty() ? "" : ": " + design.why();
            if (brief.program().isPresent()) {
                out.comment(indent + 2, Wording.capital(design.verdict().word()) + why + ".");
            }
            level(out, indent + 2, design, was, ranking.isEmpty());
        }
    }

    /** What ranks the whole ladder stays where it ranks every level that asks for a place in the top alike, or none asks for one. */
    private Map<String, Node> keptRanking(Program.Track track, Map<String, Node> held) {
        Map<String, Node> ranking = new LinkedHashMap<>();
        boolean isSame = true;
        for (TierPlan.Level level : tiers.levels(track.name())) {
            Program.Level asks = level.design().level();
            isSame &= asks.top().isEmpty()
                    || (asks.rankBy().equals(track.rankBy())
                            && asks.rankWithin().equals(track.rankWithin()));
        }
        for (String key : List.of("rank_by", "rank_within")) {
            if (isSame && held.containsKey(key) && !Nodes.isBlank(held.get(key))) {
                ranking.put(key, held.get(key));
            }
        }
        return ranking;
    }

    /** The ladder's own word for it could be read. */
    private static boolean isReadable(String key, Program.Track track) {
        return switch (key) {
            case "review" -> !track.review().isEmpty();
            case "promote" -> !track.promote().isEmpty();
            case "demote" -> !track.demote().isEmpty();
            default -> track.grace().isPresent();
        };
    }

    /** The level in the list of its ladder, by the last part of its path. */
    private static Optional<Node> item(Node levels, String path) {
        String place = path.substring(path.lastIndexOf('.') + 1);
        if (!(levels instanceof Node.Sequence list) || place.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(list.items().get(Integer.parseInt(place)));
    }

    private void level(
            YamlWriter out, int indent, LevelDesign design, Map<String, Node> was, boolean isRankedByItself) {
        out.first(indent, "name", design.level().name());
        if (design.keepsAsking()) {
            for (String key : ASKS) {
                boolean isRank = key.startsWith("rank_");
                if (was.containsKey(key) && !isRank) {
                    out.entry(indent + 2, key, was.get(key));
                }
            }
            if (isRankedByItself) {
                rank(out, indent + 2, design.level());
            }
        } else {
            asks(out, indent + 2, design.level());
        }
        Map<String, Node> benefits = benefits(design, Nodes.entries(Optional.ofNullable(was.get("benefits"))));
        out.group(indent + 2, "benefits");
        benefits.forEach((key, value) -> out.entry(indent + 4, key, value));
    }

    /** A ranking that the ladder no longer has is written at each level that uses it. */
    private static void rank(YamlWriter out, int indent, Program.Level level) {
        if (level.top().isPresent()) {
            if (!level.rankBy().equals(Program.Track.RANK_BY)) {
                out.entry(indent, "rank_by", Nodes.text(level.rankBy()));
            }
            if (!level.rankWithin().isEmpty()) {
                out.entry(indent, "rank_within", Nodes.text(level.rankWithin()));
            }
        }
    }

    private static void asks(YamlWriter out, int indent, Program.Level level) {
        level.top().ifPresent(share -> out.entry(indent, "top", Nodes.text(YamlFigures.share(share))));
        Map<String, Node> requires = new LinkedHashMap<>();
        for (Requirement each : level.conditions()) {
            if (each instanceof Requirement.Threshold asked) {
                BigDecimal least = asked.atLeast().orElseThrow();
                requires.put(
                        asked.measure(),
                        Nodes.text(
                                MONEY.contains(asked.measure())
                                        ? YamlFigures.amount(least)
                                        : least.stripTrailingZeros().toPlainString()));
            }
        }
        if (!requires.isEmpty()) {
            out.entry(indent, "requires", Nodes.group(requires));
        }
    }

    private Map<String, Node> benefits(LevelDesign design, Map<String, Node> was) {
        Map<String, Node> benefits = new LinkedHashMap<>();
        if (design.keepsGiving()) {
            benefits.putAll(was);
        }
        design.gives().forEach((key, text) -> {
            if (text.isEmpty()) {
                benefits.remove(key);
            } else {
                benefits.put(key, Nodes.text(text));
            }
        });
        if (!design.keepsGiving() || design.own().isEmpty()) {
            List<String> others = new ArrayList<>(StepBenefits.others(brief.playbook(), design.step()));
            if (!others.isEmpty()) {
                benefits.put("other", Nodes.list(others));
            }
        }
        benefits.values().removeIf(Nodes::isBlank);
        if (benefits.isEmpty()) {
            benefits.put("manager", Nodes.text("none"));
            benefits.put("support", Nodes.text(design.step().term("support")));
        }
        return benefits;
    }
}
