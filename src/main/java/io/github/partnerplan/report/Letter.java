package io.github.partnerplan.report;

import io.github.partnerplan.diff.Cost;
import io.github.partnerplan.diff.Move;
import io.github.partnerplan.diff.PartnerMoney;
import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.program.TierMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One letter: what changes for the partner and from when, where it stands, what it takes, and what it gains and loses. */
final class Letter {

    private final ProgramDiff diff;
    private final Brief brief;
    private final Move move;
    private final LetterChange change;
    private final LetterStanding standing;
    private final List<Block> blocks = new ArrayList<>();

    Letter(ProgramDiff diff, Brief brief, Optional<PartnerMeasures> measures, Optional<TierMove> dated, Move move) {
        this.diff = diff;
        this.brief = brief;
        this.move = move;
        this.change = new LetterChange(move, dated, diff.asOf());
        this.standing = new LetterStanding(move, change, measures, new Phrases(diff.wording()), diff.asOf());
    }

    Document document() {
        String program = brief.program()
                .map(Program::name)
                .filter(name -> !name.isEmpty())
                .orElse("Partner program");
        blocks.add(Block.heading(1, Phrases.name(program) + ": your tier"));
        blocks.add(Block.paragraph("Dear " + Phrases.name(move.name()) + " team,"));
        blocks.add(Block.paragraph(Text.of("The rules of our partner program change. ")
                .plus(Text.strong(change.sentence()))
                .plus(" " + change.when())));
        standing.addTo(blocks);
        keep();
        receives();
        money();
        blocks.add(Block.paragraph(
                "If a figure looks wrong to you, or you would like to go through it together, please tell us."));
        blocks.add(Block.paragraph("With kind regards,"));
        blocks.add(Block.paragraph(
                Text.strong(sender()).plus(program.equals("Partner program") ? "" : ", " + Phrases.name(program))));
        return new Document(program, blocks);
    }

    private String sender() {
        return brief.program()
                .map(Program::owner)
                .filter(owner -> !owner.isEmpty())
                .map(Phrases::name)
                .orElse("The partner team");
    }

    private void keep() {
        move.to().ifPresent(level -> {
            String tier = Phrases.name(level);
            boolean asks = move.after()
                    .answer(level)
                    .filter(answer -> !answer.level().demands().isEmpty())
                    .isPresent();
            blocks.add(Block.paragraph(
                    asks
                            ? "To keep " + tier + ", stay at what it asks for; we look at it "
                                    + LetterWords.rhythm(demotes())
                                    + LetterWords.grace(move.after().track()) + "."
                            : tier + " asks for nothing more than taking part in the program."));
        });
    }

    private String demotes() {
        return move.after()
                .track()
                .map(track ->
                        track.demote().equals("at-review") || track.demote().isEmpty()
                                ? track.review()
                                : track.demote())
                .orElse("");
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
