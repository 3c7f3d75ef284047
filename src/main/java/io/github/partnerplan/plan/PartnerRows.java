package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerFigures;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerStatus;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.TierMove;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Makes the row of every partner that is listed or named in a deal, the largest source first. */
public final class PartnerRows {

    private final Brief brief;
    private final Optional<PartnerMeasures> measures;
    private final PartnerFigures figures;
    private final RequirementWords words;
    private final ExitSigns exit;
    private final HealthJudge health;
    private final NextAction next;
    private final Map<String, PartnerMove> moves = new HashMap<>();
    private final List<String> names;
    private final boolean isHeldTierKnown;

    private PartnerRows(Brief brief, List<PartnerMove> advised) {
        this.brief = brief;
        this.measures = brief.program().map(program -> new PartnerMeasures(program, brief.books()));
        this.figures = new PartnerFigures(brief.books());
        this.words = new RequirementWords(brief.wording());
        this.exit = new ExitSigns(brief);
        this.health = new HealthJudge(brief);
        this.next = new NextAction(brief);
        advised.forEach(move -> moves.putIfAbsent(move.id(), move));
        this.names = names(brief);
        this.isHeldTierKnown = brief.base().all().stream()
                .anyMatch(each -> !each.partner().tier().isEmpty());
    }

    /** {@code trial} is the one that the plan's ladder is held to, so that both promote the same. */
    public static List<PartnerRow> of(Brief brief, Trial trial) {
        return of(brief, new MoveJudge(brief).judge(new TierDesign(brief, trial).design()));
    }

    /** The same with the moves that a plan on these books advises. */
    public static List<PartnerRow> of(Brief brief, List<PartnerMove> advised) {
        PartnerRows maker = new PartnerRows(brief, advised);
        List<PartnerRow> rows = new ArrayList<>();
        for (PartnerLedger each : brief.base().all()) {
            rows.add(maker.row(each));
        }
        return List.copyOf(rows);
    }

    /** The ledger's measures, the certified people, the program's own measures, then the other columns of numbers by name. */
    private static List<String> names(Brief brief) {
        List<String> names = new ArrayList<>(PartnerFigures.NAMES);
        names.add("certified");
        brief.program()
                .ifPresent(
                        program -> names.addAll(new TreeSet<>(program.measures().keySet())));
        TreeSet<String> columns = new TreeSet<>();
        brief.base()
                .all()
                .forEach(each -> columns.addAll(each.partner().numbers().keySet()));
        columns.removeAll(names);
        names.addAll(columns);
        return List.copyOf(names);
    }

    private PartnerRow row(PartnerLedger each) {
        Partner partner = each.partner();
        Optional<Standing> standing = brief.ladders().flatMap(ladders -> ladders.of(each));
        Optional<TierGap> gap = standing.flatMap(known -> TierGap.of(known, words));
        Optional<TierMove> tierMove = brief.tierMoves().flatMap(all -> all.of(each));
        boolean isEnrolled = partner.enrolledOn(brief.asOf());
        List<ExitSign> signs = isEnrolled ? exit.of(each) : List.of();
        PartnerHealth state = isEnrolled ? health.of(each, signs) : PartnerHealth.unknown(notEnrolled(partner));
        Optional<PartnerMove> move = Optional.ofNullable(moves.get(partner.id()));
        List<Citation> sources = new ArrayList<>(List.of(Citation.Row.at(partner.where())));
        sources.addAll(each.rows());
        move.ifPresent(advice -> sources.addAll(advice.sources()));
        return new PartnerRow(
                each,
                isEnrolled,
                isHeldTierKnown ? Optional.of(partner.tier()) : Optional.empty(),
                standing,
                standing.map(this::tierWhy).orElse(isEnrolled ? "there is no program" : notEnrolled(partner)),
                gap,
                tierMove,
                measures(each),
                brief.earnings().map(earnings -> earnings.of(each)),
                state,
                signs,
                move,
                isEnrolled
                        ? next.of(each, state, signs, move, standing, gap, tierMove)
                        : NextAction.notEnrolled(move, notEnrolled(partner)),
                Sources.distinct(sources));
    }

    private Map<String, Quantity> measures(PartnerLedger each) {
        Map<String, Quantity> values = new LinkedHashMap<>();
        for (String name : names) {
            values.put(
                    name,
                    measures.map(known -> known.value(name, Optional.empty(), each))
                            .orElseGet(() -> withoutProgram(name, each)));
        }
        return values;
    }

    private Quantity withoutProgram(String name, PartnerLedger each) {
        Optional<Quantity> people =
                brief.base().certifiedPeople(each.partner(), name).map(Quantity::known);
        if (people.isPresent()) {
            return people.get();
        }
        Optional<BigDecimal> column = each.partner().number(name);
        if (PartnerFigures.NAMES.contains(name)) {
            Quantity figure = figures.of(name, Optional.empty(), each);
            return figure.isUnknown() && column.isPresent() ? Quantity.known(column.get()) : figure;
        }
        return column.map(Quantity::known)
                .orElse(Quantity.unknown(
                        brief.books().hasPartners() ? "its " + name + " is blank" : "no partners file is given",
                        "partners." + name));
    }

    /** {@code at least Silver; Gold if certified at least 4}; nothing for a tier that is known. */
    private String tierWhy(Standing standing) {
        if (!standing.isUnknown() || !standing.isTrackKnown()) {
            return standing.why();
        }
        List<String> ifs = new ArrayList<>();
        for (String level : standing.couldBe()) {
            List<String> asked = new ArrayList<>();
            standing.answer(level)
                    .ifPresent(
                            answer -> answer.shortfalls().forEach(each -> asked.add(words.asks(each.requirement()))));
            ifs.add(level + " if " + String.join("; and ", asked));
        }
        return "at least " + standing.atLeast().orElse("none") + "; " + String.join("; ", ifs);
    }

    private String notEnrolled(Partner partner) {
        Optional<LocalDate> joins = partner.joined().filter(day -> day.isAfter(brief.asOf()));
        if (partner.status() == PartnerStatus.PROSPECT) {
            return "not enrolled: a prospect";
        }
        if (partner.status() == PartnerStatus.PAUSED) {
            return "not enrolled: paused";
        }
        return joins.map(day -> "not enrolled before it joins on " + day)
                .orElseGet(() -> "not enrolled: ended"
                        + partner.ended().map(day -> " on " + day).orElse(""));
    }
}
