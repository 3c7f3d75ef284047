package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.PointsMeasure;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a program from its tree, with {@code program:} at the top or without. Faults of form are errors and what they
 * spoil counts as absent; nothing is judged.
 */
public final class ProgramReader {

    private ProgramReader() {}

    /** Empty only where no program can be found in the tree at all. */
    public static Optional<Program> read(Node root, Findings findings) {
        if (isBare(root)) {
            ShapeCheck.check(root, ProgramShape.PROGRAM, "", findings);
            return Optional.of(checked((Node.Mapping) root, root.where(), findings));
        }
        ShapeCheck.check(root, ProgramShape.FILE, "", findings);
        return below(root, findings);
    }

    /** The program that stands in a tree under its key, whose form is reported already. */
    static Optional<Program> below(Node root, Findings findings) {
        if (root instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals("program") && entry.value() instanceof Node.Mapping program) {
                    return Optional.of(checked(program, entry.key().where(), findings));
                }
            }
        }
        return Optional.empty();
    }

    /** The keys of the program in a tree, below {@code program:} or at the top; empty where there is none. */
    public static Optional<Node.Mapping> group(Node root) {
        return isBare(root) ? Optional.of((Node.Mapping) root) : Nodes.mapping(root, "program");
    }

    /** A group that has keys of a program and no key {@code program} is one. */
    private static boolean isBare(Node root) {
        return root instanceof Node.Mapping mapping
                && mapping.get("program").isEmpty()
                && ProgramShape.PROGRAM.fit(root) > 1;
    }

    /** The program of a group of keys whose form is reported already. */
    private static Program checked(Node.Mapping program, Location where, Findings findings) {
        List<Program.Track> tracks = tracks(program, findings);
        Map<String, PointsMeasure> measures = PointsReader.read(program);
        boolean isTooLarge = ProgramSize.isTooLarge(tracks, measures.values(), where, findings);
        return new Program(
                where,
                Nodes.text(program, "name"),
                Nodes.text(program, "owner"),
                types(program, "types"),
                isTooLarge ? List.of() : tracks,
                isTooLarge ? Map.of() : measures,
                targets(program),
                protection(program),
                OutlineReader.read(program));
    }

    private static List<String> types(Node node, String key) {
        List<String> types = new ArrayList<>();
        for (Node.Scalar scalar : Nodes.scalars(node, key)) {
            Optional<String> type = ShapeParts.TYPES.find(scalar.text());
            if (type.isPresent()) {
                types.add(type.get());
            }
        }
        return types;
    }

    private static Location key(Node.Mapping group, String name) {
        for (Node.Entry entry : group.entries()) {
            if (entry.key().text().equals(name)) {
                return entry.key().where();
            }
        }
        return group.where();
    }

    private static List<Program.Track> tracks(Node.Mapping program, Findings findings) {
        List<Program.Track> tracks = new ArrayList<>();
        Optional<Node.Mapping> ladder = Nodes.mapping(program, "tiers");
        List<Node.Entry> named = Nodes.entries(program, "tracks");
        if (ladder.isPresent() && !named.isEmpty()) {
            findings.error(
                    "tiers-and-tracks",
                    key(program, "tiers"),
                    "the program has tiers and also tracks, such as "
                            + Blanks.quoted(named.get(0).key().text())
                            + ", so a partner would stand on two ladders; only the tracks are used",
                    "Move the levels under tiers into a track, or remove tracks.");
        }
        for (Node.Entry entry : named) {
            if (!entry.key().text().startsWith("x-")) {
                tracks.add(LadderReader.read(
                        entry.key().text(),
                        types(entry.value(), "for"),
                        entry.value(),
                        entry.key().where()));
            }
        }
        if (ladder.isPresent() && tracks.isEmpty()) {
            tracks.add(LadderReader.read("", List.of(), program, ladder.get().where()));
        }
        return tracks;
    }

    private static Map<String, BigDecimal> targets(Node.Mapping program) {
        Map<String, BigDecimal> targets = new LinkedHashMap<>();
        for (Node.Entry entry : Nodes.entries(program, "targets")) {
            Optional<Shape.Field> field = ProgramShape.TARGETS.field(entry.key().text());
            Optional<Node.Scalar> aim = aim(entry.value());
            if (field.isPresent()
                    && field.get().shape() instanceof Shape.Either either
                    && either.shapes().get(0) instanceof Shape.Value value
                    && aim.isPresent()) {
                target(value.kind().read(aim.get().text(), Dialect.UNDECIDED))
                        .ifPresent(amount -> targets.put(field.get().name(), amount));
            }
        }
        return targets;
    }

    /** The value itself, or in a group the one bound that is to be kept; a lower one counts first. */
    private static Optional<Node.Scalar> aim(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isBlank() ? Optional.empty() : Optional.of(scalar);
        }
        return Nodes.scalar(node, "at_least").or(() -> Nodes.scalar(node, "at_most"));
    }

    /** The lower end of a range is what must be reached; a length of time counts in days. */
    private static Optional<BigDecimal> target(Reading<?> reading) {
        Optional<?> value = reading.value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Range range) {
            return Optional.of(range.low());
        }
        if (value.get() instanceof Span span) {
            return Optional.of(BigDecimal.valueOf(span.days()));
        }
        return value.get() instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Integer> protection(Node.Mapping program) {
        Optional<Node.Mapping> rules = Nodes.mapping(program, "deal_registration");
        String text = rules.isPresent() ? Nodes.text(rules.get(), "protection") : "";
        Optional<Span> span = Values.span(text).value();
        return span.isPresent() ? Optional.of(span.get().days()) : Optional.empty();
    }
}
