package io.github.partnerplan.report;

import io.github.partnerplan.diff.Move;
import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.program.Shortfall;
import io.github.partnerplan.program.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a partner stands by the new rules: what its tier asks and it has, and what it takes to reach the next. */
final class LetterStanding {

    private final Move move;
    private final LetterChange change;
    private final Optional<PartnerMeasures> measures;
    private final Phrases phrases;
    private final LocalDate asOf;

    LetterStanding(
            Move move, LetterChange change, Optional<PartnerMeasures> measures, Phrases phrases, LocalDate asOf) {
        this.move = move;
        this.change = change;
        this.measures = measures;
        this.phrases = phrases;
        this.asOf = asOf;
    }

    void addTo(List<Block> blocks) {
        stands(blocks);
        next().ifPresent(answer -> next(answer, blocks));
    }

    /** What its own tier asks and what it has; for one that lost a tier, what it falls short of there comes under the next tier. */
    private void stands(List<Block> blocks) {
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
        return "Figures as of " + asOf + "; unless another time is named they count the twelve months up to that day.";
    }

    private String met(Requirement demand) {
        if (demand instanceof Requirement.Threshold asked && measures.isPresent()) {
            return figure(
                    asked,
                    measures.get()
                            .value(asked.measure(), asked.window(), move.after().partner()));
        }
        return Wording.capital(phrases.asked(demand)) + ": you have it";
    }

    private String figure(Requirement.Threshold asked, Quantity has) {
        return LetterWords.label(asked.measure()) + ": you have " + phrases.value(asked.measure(), has) + ", asked is "
                + phrases.bounds(asked);
    }

    /** The level above the one it comes to that is open to it. */
    private Optional<Answer> next() {
        Optional<Answer> next = Optional.empty();
        for (Answer answer : move.after().answers()) {
            if (move.to().filter(answer.level().name()::equals).isPresent()) {
                break;
            }
            if (answer.verdict() != Verdict.YES && !answer.level().invitation()) {
                next = Optional.of(answer);
            }
        }
        return next;
    }

    private void next(Answer answer, List<Block> blocks) {
        String name = Phrases.name(answer.level().name());
        blocks.add(Block.heading(2, "What it takes to reach " + name));
        if (move.to().isEmpty()) {
            blocks.add(Block.paragraph(window()));
        }
        List<Item> items = new ArrayList<>();
        answer.shortfalls().forEach(shortfall -> items.add(Item.of(lacks(shortfall))));
        blocks.add(Block.bullets(items));
        blocks.add(Block.paragraph(byWhen(name)));
    }

    private String lacks(Shortfall shortfall) {
        if (shortfall.requirement() instanceof Requirement.Threshold asked) {
            return figure(asked, shortfall.has());
        }
        if (shortfall.requirement() instanceof Requirement.AnyOf) {
            List<String> ways = new ArrayList<>();
            for (List<Shortfall> group : shortfall.instead()) {
                ways.add(Wording.list(group.stream().map(this::lacks).toList()));
            }
            return "One of these: " + String.join("; or ", ways);
        }
        return Wording.capital(phrases.asked(shortfall.requirement()));
    }

    private String byWhen(String tier) {
        String promotes = move.after().track().map(Program.Track::promote).orElse("");
        return change.deadline(tier)
                .map(date -> "If you meet this before " + date + ", nothing changes for you.")
                .orElse("We look at it " + LetterWords.rhythm(promotes) + "; once you meet all of it, you move to "
                        + tier + ".");
    }
}
