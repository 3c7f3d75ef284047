package io.github.partnerplan.program;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.PartnerFigures;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.PointsMeasure;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.read.PartnersReader;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The value of a named measure for one partner: the program's own points, what the certifications file counts, what its deals
 * come to, or a column of the partners file, in this order. Where the deals tell nothing, a column of the same name does.
 */
public final class PartnerMeasures {

    /** What would narrow a range: ranges come from deals that name a partner without a role. */
    static final String ROLE = "deals.role";

    private final BuildableMeasures own;
    private final Books books;
    private final PartnerFigures figures;
    private final Set<String> columns = new HashSet<>();
    private final Map<PartnerLedger, Map<String, Quantity>> points = new HashMap<>();

    public PartnerMeasures(Program program, Books books) {
        this.own = new BuildableMeasures(program);
        this.books = books;
        this.figures = new PartnerFigures(books);
        for (PartnerLedger each : books.ledger().partners()) {
            columns.addAll(each.partner().numbers().keySet());
        }
    }

    /** A name that a requirement may use: any measure there is, or a column of the partners file. */
    public static boolean isKnownName(String name, Program program, Collection<String> partnersColumns) {
        return PartnerFigures.NAMES.contains(name)
                || PartnersReader.isNumber(name)
                || partnersColumns.contains(name)
                || program.measure(name).isPresent();
    }

    /** Over the usual window, unless the name is one of deals and another window is given. */
    public Quantity value(String name, Optional<Period> window, PartnerLedger partner) {
        return own.has(name) ? points(own.get(name), window, partner) : given(name, window, partner);
    }

    /** A measure that is not the program's own. */
    private Quantity given(String name, Optional<Period> window, PartnerLedger partner) {
        Optional<Integer> people = books.base().certifiedPeople(partner.partner(), name);
        if (people.isPresent()) {
            return Quantity.known(people.get());
        }
        Quantity column = column(name, partner);
        if (!PartnerFigures.NAMES.contains(name)) {
            return column;
        }
        Quantity figure = figures.of(name, window, partner);
        return figure.isUnknown() && !column.isUnknown() ? column : figure;
    }

    private Quantity column(String name, PartnerLedger partner) {
        Optional<BigDecimal> number = partner.partner().number(name);
        if (number.isPresent()) {
            return Quantity.known(number.get());
        }
        String need = "partners." + name;
        if (!books.hasPartners()) {
            return Quantity.unknown("no partners file is given", need);
        }
        return columns.contains(name)
                ? Quantity.unknown("its " + name + " is blank", need)
                : Quantity.unknown("the partners file has no numeric column " + name, need);
    }

    private Quantity points(PointsMeasure measure, Optional<Period> window, PartnerLedger partner) {
        Map<String, Quantity> known = points.computeIfAbsent(partner, each -> new HashMap<>());
        String key = measure.name() + window.map(Period::toString).orElse("");
        Quantity before = known.get(key);
        if (before == null) {
            before = sum(measure, window, partner);
            known.put(key, before);
        }
        return before;
    }

    /** The window nearest to the figure counts: the part's own, else the one asked for, else the measure's. */
    private Quantity sum(PointsMeasure measure, Optional<Period> window, PartnerLedger partner) {
        if (!own.canBuild(measure.name())) {
            return Quantity.unknown("what " + measure.name() + " adds up cannot be read or leads back to itself");
        }
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (PointsMeasure.Part part : measure.parts()) {
            Optional<Period> length = part.window().or(() -> window).or(measure::window);
            Quantity value = part.measure().equals(measure.name())
                    ? given(part.measure(), length, partner)
                    : value(part.measure(), length, partner);
            if (value.isUnknown()) {
                return value;
            }
            low = low.add(points(part, value.low().orElseThrow()));
            high = high.add(points(part, value.high().orElseThrow()));
        }
        return Quantity.between(capped(low, measure.cap()), capped(high, measure.cap()));
    }

    private static BigDecimal points(PointsMeasure.Part part, BigDecimal value) {
        BigDecimal points = value.divideToIntegralValue(part.per()).multiply(part.points());
        boolean isTooFew =
                part.floor().filter(floor -> points.compareTo(floor) < 0).isPresent();
        return isTooFew ? BigDecimal.ZERO : capped(points, part.cap());
    }

    private static BigDecimal capped(BigDecimal points, Optional<BigDecimal> cap) {
        return cap.map(points::min).orElse(points);
    }

    /** A measure that is a count, a sum of won amounts or a score: it is 0 or more even where nobody wrote it down. */
    static boolean isNeverNegative(String name) {
        return PartnerFigures.NAMES.contains(name) || PartnersReader.isNumber(name);
    }

    /** The columns that would tell a value that is not known, or not exactly. */
    static List<String> needs(Quantity quantity) {
        if (quantity instanceof Quantity.Unknown unknown) {
            return unknown.needs();
        }
        return quantity.value().isPresent() ? List.of() : List.of(ROLE);
    }
}
