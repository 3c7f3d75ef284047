package io.github.partnerplan.report;

import io.github.partnerplan.diff.Cost;
import io.github.partnerplan.diff.Move;
import io.github.partnerplan.diff.PartnerMoney;
import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.program.Shortfall;
import io.github.partnerplan.program.TierMove;
import io.github.partnerplan.program.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One letter: what changes for the partner and from when, where it stands, what it takes, and what it gains and loses. */
final class Letter {

    private final ProgramDiff diff;
    private final Brief brief;
    private final Optional<PartnerMeasures> measures;
    private final Move move;
    private final Phrases phrases;
    private final Optional<TierMove> dated;
    private final List<Block> blocks = new ArrayList<>();

    Letter(ProgramDiff diff, Brief brief, Optional<PartnerMeasures> measures, Optional<TierMove> dated, Move move) {
        this.diff = diff;
        this.brief = brief;
        this.measures = measures;
        this.move = move;
        this.phrases = new Phrases(diff.wording());
        this.dated = dated;
    }

    Document document() {
        String program = brief.program()
                .map(Program::name)
                .filter(name -> !name.isEmpty())
                .orElse("Partner program");
        blocks.add(Block.heading(1, Phrases.name(program) + ": your tier"));
        blocks.add(Block.paragraph("Dear " + Phrases.name(move.name()) + " team,"));
        blocks.add(Block.paragraph(Text.of("The rules of our partner program change. ")
                .plus(Text.strong(change()))
                .plus(" " + when())));
        stands();
        next();
        keep();
        receives();
        money();
        String owner = brief.program().map(Program::owner).orElse("");
        blocks.add(Block.paragraph(
                "If a figure looks wrong to you, or you would like to go through it together, please tell us."));
        blocks.add(Block.paragraph("With kind regards,"));
        blocks.add(Block.paragraph(Text.strong(owner.isEmpty() ? "The partner team" : Phrases.name(owner))
                .plus(program.equals("Partner program") ? "" : ", " + Phrases.name(program))));
        return new Document(program, blocks);
    }

    private String change() {
        String from = move.from().map(Phrases::name).orElse("");
        String to = move.to().map(Phrases::name).orElse("");
        boolean stays = dated.filter(each -> each.direction() == TierMove.Direction.STAYS)
                        .isPresent()
                && !to.isEmpty();
        if (stays) {
            return "You hold " + to + " today and keep it"
                    + (from.isEmpty() ? "." : "; by the rules so far your figures came to " + from + ".");
        }
        if (move.held().isPresent()) {
            return "You hold " + Phrases.name(move.held().get()) + " today; by the present rules your figures come to "
                    + (from.isEmpty() ? "no tier" : from) + ", by the new ones to " + (to.isEmpty() ? "no tier" : to)
                    + ".";
        }
        return switch (move.kind()) {
            case PROMOTED -> "By the new rules you move up from " + from + " to " + to + ".";
            case NEWLY_ELIGIBLE -> "By the new rules you come into the program's tiers, as " + to + ".";
            case DEMOTED -> "By the new rules your figures come to " + to + "; so far they came to " + from + ".";
            case FORCED_OUT ->
                "By the new rules your figures no longer come to a tier; so far they came to " + from + ".";
            case ACROSS, UNKNOWN -> "Your tier was " + from + " and is called " + to + " from now on" + ladder() + ".";
        };
    }

    private String ladder() {
        String track = move.after().track().map(Program.Track::name).orElse("");
        return move.changesLadder() && !track.isEmpty() ? ", in the track " + Phrases.name(track) : "";
    }

    private String when() {
        // A day that is past is one on which the new rules were not there yet.
        Optional<String> day = dated.flatMap(TierMove::takesEffect)
                .filter(date -> date.isAfter(diff.asOf()))
                .map(date -> "It takes effect on " + date + ".");
        boolean isLoss = isLoss();
        return day.orElse(isLoss ? "We will tell you the date beforehand." : "It takes effect with the new rules.");
    }

    /** It goes down from what it holds; where that is not told, from what the rules so far give. */
    private boolean isLoss() {
        return dated.filter(each -> move.held().isPresent())
                .map(each ->
                        each.direction() == TierMove.Direction.DOWN || each.direction() == TierMove.Direction.LEAVES)
                .orElse(move.kind() == Move.Kind.DEMOTED || move.kind() == Move.Kind.FORCED_OUT);
    }

    /** What its own tier asks and what it has; for one that lost a tier, what it falls short of there comes under the next tier. */
    private void stands() {
        List<Item> items = new ArrayList<>();
        move.to().flatMap(move.after()::answer).ifPresent(answer -> {
            for (Requirement demand : answer.level().demands()) {
                items.add(Item.of(Mark.GOOD, Text.of(met(demand))));
            }
        });
        if (!items.isEmpty()) {
            blocks.add(Block.heading(2, "Where you stand"));
            blocks.add(Block.paragraph(
                    window() + " " + move.to().map(Phrases::name).orElse("") + " asks for:"));
            blocks.add(Block.checks(items));
        }
    }

    private String window() {
        return "Figures as of " + diff.asOf()
                + "; unless another time is named they count the twelve months up to that day.";
    }

    private String met(Requirement demand) {
        if (demand instanceof Requirement.Threshold asked && measures.isPresent()) {
            Quantity has = measures.get()
                    .value(asked.measure(), asked.window(), move.after().partner());
            return LetterWords.label(asked.measure()) + ": you have " + phrases.value(asked.measure(), has)
                    + ", asked is " + phrases.bounds(asked);
        }
        return Wording.capital(phrases.asked(demand)) + ": you have it";
    }

    /** The level above the one it comes to that is open to it: what is missing there. */
    private void next() {
        Optional<Answer> next = Optional.empty();
        for (Answer answer : move.after().answers()) {
            if (move.to().filter(answer.level().name()::equals).isPresent()) {
                break;
            }
            if (answer.verdict() != Verdict.YES && !answer.level().invitation()) {
                next = Optional.of(answer);
            }
        }
        if (next.isEmpty()) {
            return;
        }
        List<Item> items = new ArrayList<>();
        next.get().shortfalls().forEach(shortfall -> items.add(Item.of(lacks(shortfall))));
        String name = Phrases.name(next.get().level().name());
        blocks.add(Block.heading(2, "What it takes to reach " + name));
        if (move.to().isEmpty()) {
            blocks.add(Block.paragraph(window()));
        }
        blocks.add(Block.bullets(items));
        blocks.add(Block.paragraph(byWhen(name)));
    }

    private String lacks(Shortfall shortfall) {
        if (shortfall.requirement() instanceof Requirement.Threshold asked) {
            return LetterWords.label(asked.measure()) + ": you have " + phrases.value(asked.measure(), shortfall.has())
                    + ", asked is " + phrases.bounds(asked);
        }
        if (shortfall.requirement() instanceof Requirement.AnyOf) {
            List<String> ways = new ArrayList<>();
            for (List<Shortfall> group : shortfall.instead()) {
                List<String> words = new ArrayList<>();
                group.forEach(each -> words.add(lacks(each)));
                ways.add(Wording.list(words));
            }
            return "One of these: " + String.join("; or ", ways);
        }
        return Wording.capital(phrases.asked(shortfall.requirement()));
    }

    private String byWhen(String name) {
        // Only the tier it holds stays as it is by meeting what that asks.
        boolean isLoss = isLoss()
                && dated.flatMap(TierMove::held)
                        .map(Phrases::name)
                        .filter(name::equalsIgnoreCase)
                        .isPresent();
        Optional<String> day = dated.flatMap(TierMove::takesEffect)
                .filter(date -> isLoss && date.isAfter(diff.asOf()))
                .map(date -> "If you meet this before " + date + ", nothing changes for you.");
        return day.orElse("We look at it " + LetterWords.rhythm(promotes()) + "; once you meet all of it, you move to "
                + name + ".");
    }

    private String promotes() {
        return move.after().track().map(Program.Track::promote).orElse("");
    }

    private void keep() {
        if (move.to().isEmpty()) {
            return;
        }
        String demotes = move.after().track().map(Program.Track::demote).orElse("");
        String review = move.after().track().map(Program.Track::review).orElse("");
        boolean asks = move.to()
                .flatMap(move.after()::answer)
                .filter(answer -> !answer.level().demands().isEmpty())
                .isPresent();
        String tier = Phrases.name(move.to().get());
        blocks.add(Block.paragraph(
                asks
                        ? "To keep " + tier + ", stay at what it asks for; we look at it "
                                + LetterWords.rhythm(
                                        demotes.equals("at-review") || demotes.isEmpty() ? review : demotes)
                                + LetterWords.grace(move.after().track()) + "."
                        : tier + " asks for nothing more than taking part in the program."));
    }

    private void receives() {
        List<Item> items = new ArrayList<>();
        move.gained().forEach(each -> items.add(Item.of(Text.strong("New: ").plus(each))));
        move.changed()
                .forEach(each -> items.add(Item.of(Text.strong("Changed: ").plus(each))));
        move.lost().forEach(each -> items.add(Item.of(Text.strong("No longer: ").plus(each))));
        if (!items.isEmpty()) {
            blocks.add(Block.heading(2, "What changes in what you receive"));
            blocks.add(Block.bullets(items));
        }
    }

    private void money() {
        for (PartnerMoney each : diff.money().partners()) {
            Cost earned = each.earned();
            boolean isKnown = earned.before().value().isPresent()
                    && earned.after().value().isPresent();
            if (each.id().equals(move.id()) && isKnown && earned.mayDiffer()) {
                blocks.add(Block.paragraph("On your business of the last twelve months the new rules come to "
                        + diff.wording().exactly(earned.after().value().get()) + " for you; the rules so far came to "
                        + diff.wording().exactly(earned.before().value().get()) + "."));
            }
        }
    }
}
