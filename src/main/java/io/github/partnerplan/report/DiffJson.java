package io.github.partnerplan.report;

import io.github.partnerplan.diff.LineChange;
import io.github.partnerplan.diff.Move;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.program.Standing;
import java.util.List;

/**
 * A diff of two programs for machines, format {@code partnerplan.diff/1}. A tier by rule is a level's name or {@code none}; where it
 * is not known it is absent, and what it is at least and could be stands beside. Money is a year's, in the company's currency.
 */
public final class DiffJson {

    public static final String FORMAT = "partnerplan.diff/1";

    private final ProgramDiff diff;
    private final Json json = new Json();

    private DiffJson(ProgramDiff diff) {
        this.diff = diff;
    }

    public static String of(ProgramDiff diff) {
        return new DiffJson(diff).text();
    }

    private String text() {
        json.object().field("format", FORMAT).field("as_of", diff.asOf().toString());
        json.field("old", diff.before()).field("new", diff.after());
        json.field("currency", diff.company().currency()).field("is_empty", diff.isEmpty());
        for (Move.Kind kind : List.of(
                Move.Kind.PROMOTED,
                Move.Kind.DEMOTED,
                Move.Kind.NEWLY_ELIGIBLE,
                Move.Kind.FORCED_OUT,
                Move.Kind.ACROSS,
                Move.Kind.UNKNOWN)) {
            json.objects(kind.word(), diff.moves(kind), this::move);
        }
        json.texts("structure", diff.structure());
        DiffMoneyJson.write(diff.money(), json);
        DiffRegistrationsJson.write(diff.protection(), json);
        json.object("findings");
        json.objects("appeared", diff.findings().appeared(), this::finding);
        json.objects("disappeared", diff.findings().disappeared(), this::finding);
        json.objects("reworded", diff.findings().reworded(), this::finding);
        json.endObject();
        json.objects("changes", diff.lines(), this::line);
        return json.texts("missing", diff.missing()).endObject().text();
    }

    private void move(Move move) {
        json.field("id", move.id()).field("name", move.name());
        tier("from", move.before());
        tier("to", move.after());
        json.field("because", move.because());
        json.texts("gained", move.gained()).texts("changed", move.changed()).texts("lost", move.lost());
    }

    private void tier(String name, Standing standing) {
        standing.track().ifPresent(track -> json.given(name + "_track", track.name()));
        if (standing.isUnknown()) {
            standing.atLeast().ifPresent(tier -> json.field(name + "_at_least", tier));
            json.texts(name + "_could_be", standing.couldBe());
        } else {
            json.field(name, standing.tierByRule().orElse("none"));
        }
    }

    private void finding(Finding finding) {
        json.field("id", finding.id()).field("severity", finding.severity().word());
        json.given("file", finding.where().file());
        if (finding.where().line() > 0) {
            json.field("line", finding.where().line())
                    .field("column", finding.where().column());
        }
        json.field("message", finding.message()).given("help", finding.help());
    }

    private void line(LineChange line) {
        json.field("change", line.isAdded() ? "added" : "removed");
        json.field(line.isAdded() ? "new" : "old", line.line()).field("text", line.text());
    }
}
