package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Link;
import io.github.partnerplan.document.Note;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.MetricVerdict;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.source.Lines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The last part of a report: how each figure is made, what the cited playbook sections say, and the cited rows of the user's files. */
final class Evidence {

    /** Kinds of entries that say what to do about a section, and not what it says. */
    private static final List<String> NOT_SAID = List.of("finding", "action");

    private final Plan plan;
    private final Lines lines;

    Evidence(Plan plan, Lines lines) {
        this.plan = plan;
        this.lines = lines;
    }

    /** Where the note behind a metric's figure is. */
    static Link.Place place(MetricVerdict metric) {
        return new Link.Place("metric " + metric.id());
    }

    /** Where the note behind a recommended level's figures is. */
    static Link.Place place(TierPlan.Level level) {
        return new Link.Place("level " + level.track() + " " + level.name());
    }

    /** The notes that the spans of these blocks lead to; the notes on figures lead to sources, whose notes are added too. */
    void addTo(List<Block> blocks, List<Block> to) {
        TreeSet<String> wanted = new TreeSet<>(CitedPlaces.of(blocks));
        List<Note> figures = new ArrayList<>();
        plan.metrics().stream()
                .filter(metric -> wanted.contains(place(metric).key()))
                .forEach(metric -> figures.add(note(metric)));
        plan.tiers().levels().stream()
                .filter(level -> wanted.contains(place(level).key()))
                .forEach(level -> figures.add(note(level)));
        wanted.addAll(CitedPlaces.of(List.of(new Block.Notes(figures))));
        add("How each figure is made", figures, to);
        SourceNotes sources = new SourceNotes(wanted);
        add("What the playbooks say", sources.sections(plan.playbook().documents(), this::said), to);
        add("Rows of your files", sources.rows(lines), to);
    }

    private static void add(String heading, List<Note> notes, List<Block> blocks) {
        if (!notes.isEmpty()) {
            blocks.add(Block.heading(3, heading));
            blocks.add(new Block.Notes(notes));
        }
    }

    private Note note(MetricVerdict metric) {
        Measure measure = metric.measure();
        Wording wording = plan.wording();
        List<Text> told = new ArrayList<>();
        Entry entry = plan.playbook().entry(metric.id());
        if (!entry.term("formula").isEmpty()) {
            told.add(Text.of(Wording.sentence(plan.playbook().term(entry, "formula"))));
        }
        String figure = wording.quantity(measure.quantity(), measure.unit());
        if (measure.numerator().isPresent() && measure.denominator().isPresent()) {
            figure += " = " + exact(measure.numerator().get()) + " ÷ "
                    + exact(measure.denominator().get());
        }
        String why = measure.quantity() instanceof Quantity.Unknown unknown ? ": " + unknown.why() : "";
        String rows = measure.rows() == 0 ? "" : ", from " + Wording.count(measure.rows(), "row");
        String window = measure.window()
                .map(days -> ", after " + days.after() + " until " + days.until())
                .orElse("");
        told.add(Text.of(Wording.sentence(figure + why + rows + window)));
        metric.target()
                .filter(Target::hasNumber)
                .ifPresent(target -> told.add(Text.of("Target: " + TargetWords.of(target, measure.unit(), wording))
                        .plus(target.of().isEmpty() ? "." : ", of " + target.of() + ".")));
        sources(metric).ifPresent(told::add);
        return new Note(place(metric).key(), Text.of(metric.label()), told);
    }

    private String exact(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() <= 0 ? Wording.grouped(bare.toBigInteger()) : bare.toPlainString();
    }

    private Note note(TierPlan.Level level) {
        List<Text> told = new ArrayList<>();
        if (!level.design().why().isEmpty()) {
            told.add(Text.of(Wording.sentence(level.design().why())));
        }
        if (!level.costArithmetic().isEmpty()) {
            told.add(Text.of("Cost: " + Wording.sentence(level.costArithmetic())));
        }
        sources(level.sources()).ifPresent(told::add);
        String track = level.track().isEmpty() ? "" : level.track() + " ";
        return new Note(place(level).key(), Text.of(track + level.name()), told);
    }

    /** Few rows of many are said to be that. */
    private static Optional<Text> sources(MetricVerdict metric) {
        Measure measure = metric.measure();
        List<Citation> others = new ArrayList<>(metric.sources());
        others.removeAll(measure.sources());
        if (measure.citedOf() <= measure.sources().size() || measure.sources().isEmpty()) {
            return sources(metric.sources());
        }
        String first = "first of " + Wording.count(measure.citedOf(), "row") + ": ";
        Text before = others.isEmpty()
                ? Text.of("Sources: ")
                : Text.of("Sources: ").plus(SourceWords.of(others)).plus(" · ", Style.MUTED);
        return Optional.of(before.plus(first, Style.MUTED).plus(SourceWords.of(measure.sources())));
    }

    private static Optional<Text> sources(List<Citation> sources) {
        Text words = SourceWords.of(sources);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of("Sources: ").plus(words));
    }

    /** What this program takes from a section, for the plan's stage. */
    private List<Text> said(Citation section) {
        Playbook playbook = plan.playbook();
        Set<String> said = new LinkedHashSet<>();
        for (Entry entry : playbook.entries()) {
            boolean isOfIt = !NOT_SAID.contains(entry.kind())
                    && entry.partOf().isEmpty()
                    && !entry.isJudgement()
                    && entry.holdsAt(plan.stage().id().word())
                    && !entry.sources().isEmpty()
                    && entry.sources().get(0).equals(section);
            if (isOfIt && !entry.text().isEmpty()) {
                said.add(Wording.sentence(playbook.text(entry)));
            }
        }
        return said.isEmpty() ? List.of() : List.of(Text.of(String.join(" ", said)));
    }
}
