package io.github.partnerplan.diff;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.PartnerMeasures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What changes for whom between two versions of a program that ran on the same partners and deals: who moves and why, money a year,
 * registrations, findings, how the ladders differ, and the changed lines. {@code missing} says what data would tell more;
 * {@code letters} are the moves as the partners read them, who may hold another tier than the earlier rules give.
 */
public record ProgramDiff(
        String before,
        String after,
        Company company,
        LocalDate asOf,
        List<Move> moves,
        Money money,
        Protection protection,
        FindingChanges findings,
        List<String> structure,
        List<LineChange> lines,
        List<String> missing,
        List<Move> letters) {

    private static final String BLIND =
            "Without partners and deals nobody's tier and no money is known: give --workspace, or --partners and --deals.";

    public ProgramDiff {
        moves = List.copyOf(moves);
        letters = List.copyOf(letters);
        structure = List.copyOf(structure);
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /** The lines of either file, as they stand in it. */
    public record Lines(List<String> before, List<String> after) {
        public Lines {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Compares two versions; {@code brief} are the books of the later one. */
    public static ProgramDiff of(Side before, Side after, Brief brief, Lines lines) {
        TrackMatch tracks = new TrackMatch(before.program(), after.program());
        Phrases phrases = new Phrases(brief.wording());
        Program then = before.program().orElse(Demands.NO_PROGRAM);
        Program now = after.program().orElse(Demands.NO_PROGRAM);
        Because because = new Because(tracks, new PartnerMeasures(now, brief.books()), phrases);
        List<Move> moves =
                new Moves(tracks, then, now, because, brief.wording()).between(before.standings(), after.standings());
        List<Move> letters = new ArrayList<>();
        moves.forEach(move -> letters.add(Moves.asHeld(move, then, now, brief.wording())));
        return new ProgramDiff(
                before.file(),
                after.file(),
                brief.company(),
                brief.asOf(),
                moves,
                Money.of(before, after, tracks),
                Protection.of(brief.ledger(), before.protectionDays(), after.protectionDays(), brief.asOf()),
                FindingChanges.between(before, after),
                Structure.of(before, after, tracks, brief.wording()),
                LineChanges.between(lines.before(), lines.after()),
                missing(brief),
                letters);
    }

    /** What both versions met while the files were read, as the later one tells it. */
    public static List<Finding> metByBoth(Side before, Side after) {
        return FindingChanges.common(before.met(), before.file(), after.met(), after.file());
    }

    private static List<String> missing(Brief brief) {
        List<String> missing = new ArrayList<>();
        if (!brief.books().hasPartners() && !brief.books().hasDeals()) {
            missing.add(BLIND);
        } else if (!brief.books().hasPartners()) {
            missing.add(
                    "Without a partners file only those named in deals are known, and nothing of them but their deals.");
        } else if (!brief.books().hasDeals()) {
            missing.add("Without deals no revenue is known, so no money either.");
        }
        return missing;
    }

    /** The same with its findings as a reader of this folder sees them. */
    public ProgramDiff seen(UnaryOperator<Finding> eyes) {
        List<Finding> appeared = new ArrayList<>();
        List<Finding> disappeared = new ArrayList<>();
        List<Finding> reworded = new ArrayList<>();
        findings.reworded().forEach(finding -> reworded.add(eyes.apply(finding)));
        findings.appeared().forEach(finding -> appeared.add(eyes.apply(finding)));
        findings.disappeared().forEach(finding -> disappeared.add(eyes.apply(finding)));
        return new ProgramDiff(
                before,
                after,
                company,
                asOf,
                moves,
                money,
                protection,
                new FindingChanges(appeared, disappeared, reworded),
                structure,
                lines,
                missing,
                letters);
    }

    /** Neither partners nor deals are given, so only the files themselves are compared. */
    public boolean isBlind() {
        return missing.contains(BLIND);
    }

    public Wording wording() {
        return new Wording(company.currency());
    }

    public List<Move> moves(Move.Kind kind) {
        List<Move> some = new ArrayList<>(moves);
        some.removeIf(move -> move.kind() != kind);
        return some;
    }

    /** The two versions do and say the same, to the letter. */
    public boolean isEmpty() {
        return lines.isEmpty() && doesTheSame();
    }

    /** The two versions do the same, however they are written. */
    public boolean doesTheSame() {
        boolean isSameMoney = !money.total().mayDiffer() && money.changing() == 0;
        return moves.isEmpty()
                && (isSameMoney || lines.isEmpty())
                && protection.isEmpty()
                && findings.appeared().isEmpty()
                && findings.disappeared().isEmpty()
                && structure.isEmpty();
    }
}
