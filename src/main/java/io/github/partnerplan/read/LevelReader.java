package io.github.partnerplan.read;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one level of a ladder whose form is checked already. */
final class LevelReader {

    private LevelReader() {}

    /** {@code rankBy} and {@code rankWithin} are the ladder's, for a level that names none of its own. */
    static Program.Level read(Node.Mapping level, String rankBy, String rankWithin, String path) {
        Optional<Node.Scalar> name = Nodes.scalar(level, "name");
        Node benefits = Nodes.mapping(level, "benefits").orElse(new Node.Mapping(List.of(), level.where()));
        return new Program.Level(
                Nodes.text(level, "name"),
                Values.share(Nodes.text(level, "top"), Dialect.UNDECIDED).value(),
                LadderReader.or(Nodes.text(level, "rank_by"), rankBy),
                LadderReader.or(Nodes.text(level, "rank_within"), rankWithin),
                conditions(level),
                Values.yesNo(Nodes.text(level, "invitation")).orElse(Boolean.FALSE),
                share(Values.shareRange(Nodes.text(benefits, "discount")).value()),
                low(Values.moneyRange(mdf(benefits)).value()),
                Nodes.text(benefits, "manager"),
                name.isPresent() ? name.get().where() : level.where(),
                path);
    }

    /** A rank or an invitation that cannot be read is a condition that nobody is known to meet. */
    private static List<Requirement> conditions(Node.Mapping level) {
        List<Requirement> conditions = new ArrayList<>();
        Optional<Node.Entry> top = RequirementReader.entry(level, "top");
        if (top.isPresent()
                && Values.share(Nodes.text(level, "top"), Dialect.UNDECIDED)
                        .value()
                        .isEmpty()) {
            conditions.add(RequirementReader.unreadable(top.get()));
        }
        Optional<Node.Entry> invitation = RequirementReader.entry(level, "invitation");
        if (invitation.isPresent()
                && Values.yesNo(Nodes.text(level, "invitation")).value().isEmpty()) {
            conditions.add(RequirementReader.unreadable(invitation.get()));
        }
        conditions.addAll(RequirementReader.requires(level));
        RequirementReader.reach(level).ifPresent(conditions::add);
        return conditions;
    }

    private static Optional<Program.Share> share(Optional<Range> range) {
        return range.isPresent()
                ? Optional.of(new Program.Share(range.get().low(), range.get().high()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> low(Optional<Range> range) {
        return range.isPresent() ? Optional.of(range.get().low()) : Optional.empty();
    }

    /** A text that reads as a share is none of money: 0.05 is five percent of revenue, not five cents. */
    private static String mdf(Node benefits) {
        String text = Nodes.text(benefits, "mdf");
        Optional<Range> share = Values.shareRange(text).value();
        return share.isPresent() && share.get().low().signum() > 0 ? "" : text;
    }
}
