package io.github.partnerplan.recommend;

import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.plan.YamlFigures;
import io.github.partnerplan.read.Dialect;
import io.github.partnerplan.read.Values;
import io.github.partnerplan.source.Node;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * The recommended targets: the template's, and where the company has passed one, the upper end of the playbook's band, or else
 * what it has reached, to be held.
 */
final class TargetOffer {

    private final Brief brief;

    TargetOffer(Brief brief) {
        this.brief = brief;
    }

    Node of(Node template) {
        Map<String, Node> offered = Nodes.entries(Optional.of(template));
        for (Target target : Target.at(brief.stage(), brief.playbook())) {
            Measure measure = brief.measure(target.metric());
            Optional<BigDecimal> reached = measure.quantity().low().filter(low -> !target.isLimit() && !measure.thin());
            Optional<BigDecimal> usual =
                    Optional.ofNullable(offered.get(target.metric())).flatMap(node -> amount(node, measure.unit()));
            if (reached.isPresent() && usual.isPresent() && usual.get().compareTo(reached.get()) < 0) {
                BigDecimal next = target.max()
                        .filter(most -> most.compareTo(reached.get()) >= 0)
                        .orElseGet(() -> whole(reached.get(), measure.unit()));
                offered.put(target.metric(), Nodes.text(text(next, measure.unit())));
            }
        }
        return Nodes.group(offered);
    }

    private static Optional<BigDecimal> amount(Node node, Unit unit) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        return switch (unit) {
            case SHARE -> Values.share(text, Dialect.UNDECIDED).value();
            case POINTS, COUNT, RATIO -> Values.number(text, Dialect.UNDECIDED).value();
            case MONEY, DAYS -> Optional.empty();
        };
    }

    /** The next whole percent or point, or tenth of a ratio. */
    private static BigDecimal whole(BigDecimal reached, Unit unit) {
        int places = unit == Unit.SHARE ? 2 : unit == Unit.RATIO ? 1 : 0;
        return reached.setScale(places, RoundingMode.CEILING);
    }

    private static String text(BigDecimal amount, Unit unit) {
        return unit == Unit.SHARE
                ? YamlFigures.share(amount)
                : amount.stripTrailingZeros().toPlainString();
    }
}
