package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Rates;
import io.github.partnerplan.plan.Stage.Agreement;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a company's stage: ARR decides, headcount confirms, one of them alone decides, and with neither there is none. */
final class StageJudge {

    private final Playbook playbook;
    private final Wording dollars = new Wording("USD");

    StageJudge(Playbook playbook) {
        this.playbook = playbook;
    }

    Optional<Stage> judge(Company company, Rates rates, Findings findings) {
        Optional<BigDecimal> arr = company.arr().flatMap(amount -> inDollars(company, amount, rates, findings));
        Optional<Stage.Id> byArr = arr.map(amount -> at(amount, "arr_from"));
        Optional<Stage.Id> byHeadcount =
                company.headcount().map(heads -> at(BigDecimal.valueOf(heads), "headcount_from"));
        Optional<Stage.Id> id = byArr.or(() -> byHeadcount);
        return id.map(stage -> {
            Agreement agreement = agreement(byArr, byHeadcount);
            Optional<Stage.Id> next = next(stage, arr, company);
            return new Stage(
                    stage,
                    byArr,
                    byHeadcount,
                    agreement,
                    arr,
                    why(stage, byArr, byHeadcount, agreement, arr, company),
                    remarks(stage, byArr, byHeadcount, agreement, next),
                    next);
        });
    }

    /** Stages are stated in dollars; an ARR in another currency needs a rate, or the finding asks for one. */
    private static Optional<BigDecimal> inDollars(Company company, BigDecimal arr, Rates rates, Findings findings) {
        if (company.currency().equals("USD")) {
            return Optional.of(arr);
        }
        BigDecimal perDollar = rates.perUnit().get("USD");
        if (perDollar != null && perDollar.signum() > 0) {
            return Optional.of(arr.divide(perDollar, MathContext.DECIMAL64));
        }
        findings.warning(
                "arr-without-rate",
                company.place("arr", "--arr"),
                "ARR is in " + company.currency() + " and the stages are in USD; without a rate it cannot be compared",
                "Add rates: {USD: …}, the " + company.currency() + " for one USD.");
        return Optional.empty();
    }

    private Stage.Id at(BigDecimal value, String bound) {
        if (value.compareTo(playbook.number("platform", bound)) >= 0) {
            return Stage.Id.PLATFORM;
        }
        return value.compareTo(playbook.number("optimize", bound)) >= 0 ? Stage.Id.OPTIMIZE : Stage.Id.EARLY;
    }

    private static Agreement agreement(Optional<Stage.Id> byArr, Optional<Stage.Id> byHeadcount) {
        if (byArr.isEmpty() || byHeadcount.isEmpty()) {
            return byArr.isPresent() ? Agreement.ARR_ONLY : Agreement.HEADCOUNT_ONLY;
        }
        return byArr.equals(byHeadcount) ? Agreement.AGREE : Agreement.DISAGREE;
    }

    private Statement why(
            Stage.Id stage,
            Optional<Stage.Id> byArr,
            Optional<Stage.Id> byHeadcount,
            Agreement agreement,
            Optional<BigDecimal> arr,
            Company company) {
        String heads = company.headcount().map(count -> count + " people").orElse("");
        String text = switch (agreement) {
            case AGREE ->
                "Both ARR (" + arrBand(stage) + ") and headcount (" + headBand(stage) + ") say " + stage.title() + ".";
            case DISAGREE ->
                "ARR (" + dollars.money(arr.orElseThrow()) + ") says "
                        + byArr.orElseThrow().title() + " (" + arrBand(byArr.orElseThrow()) + "); headcount (" + heads
                        + ") says " + byHeadcount.orElseThrow().title() + " (" + headBand(byHeadcount.orElseThrow())
                        + "). ARR decides, because every target is stated on revenue.";
            case ARR_ONLY ->
                "ARR (" + arrBand(stage) + ") says " + stage.title()
                        + "; headcount is not given, so nothing confirms it.";
            case HEADCOUNT_ONLY ->
                "Headcount (" + headBand(stage) + ") says " + stage.title()
                        + (company.arr().isPresent()
                                ? "; ARR cannot be compared without a rate to USD."
                                : "; ARR is not given, and it would decide.");
        };
        List<Citation> sources = new ArrayList<>(playbook.entry(stage.word()).sources());
        for (String key : List.of("arr", "headcount")) {
            Citation.Row row = company.places().get(key);
            if (row != null) {
                sources.add(row);
            }
        }
        return new Statement(text, sources);
    }

    private String arrBand(Stage.Id stage) {
        return band(stage, "arr_from", "arr_below");
    }

    private String headBand(Stage.Id stage) {
        return band(stage, "headcount_from", "headcount_below");
    }

    private String band(Stage.Id stage, String from, String below) {
        Entry entry = playbook.entry(stage.word());
        String low =
                entry.numbers().containsKey(from) ? entry.numbers().get(from).words() : "";
        String high =
                entry.numbers().containsKey(below) ? entry.numbers().get(below).words() : "";
        if (low.isEmpty()) {
            return "under " + high;
        }
        return high.isEmpty() ? low + " and more" : low + " up to " + high;
    }

    private List<Statement> remarks(
            Stage.Id stage,
            Optional<Stage.Id> byArr,
            Optional<Stage.Id> byHeadcount,
            Agreement agreement,
            Optional<Stage.Id> next) {
        List<Statement> remarks = new ArrayList<>();
        Entry entry = playbook.entry(stage.word());
        remarks.add(new Statement("The job now: " + playbook.term(entry, "job"), entry.sources()));
        if (agreement == Agreement.DISAGREE) {
            Stage.Id other = byHeadcount.orElseThrow();
            remarks.add(otherReading(stage, other));
            boolean headsAhead = other.compareTo(byArr.orElseThrow()) > 0;
            remarks.add(new Statement(
                    headsAhead
                            ? "The risk: heads are ahead of ARR, so efficiency is the first question to answer before adding program cost."
                            : "The risk: ARR is ahead of heads, so there may be too few people to run the program the targets ask for.",
                    playbook.entry(other.word()).sources()));
        }
        next.ifPresent(coming -> remarks.add(comingStage(coming)));
        return remarks;
    }

    private Statement otherReading(Stage.Id stage, Stage.Id other) {
        return new Statement(
                "Read as " + other.title() + " instead: " + targetsOf(other) + " (here: " + targetsOf(stage) + ").",
                playbook.entry(other.word()).sources());
    }

    private String targetsOf(Stage.Id stage) {
        Optional<Entry> target = playbook.find("target-" + stage.word() + "-partner_sourced_share");
        return target.map(entry -> "partner-sourced " + entry.figure("min").text() + " to "
                        + entry.figure("max").text() + " of " + entry.term("of"))
                .orElse("no share target yet, technology partners and pilots first");
    }

    /** Within a tenth below the boundary of whatever decides. */
    private Optional<Stage.Id> next(Stage.Id stage, Optional<BigDecimal> arr, Company company) {
        if (stage == Stage.Id.PLATFORM) {
            return Optional.empty();
        }
        Stage.Id coming = stage == Stage.Id.EARLY ? Stage.Id.OPTIMIZE : Stage.Id.PLATFORM;
        String bound = arr.isPresent() ? "arr_from" : "headcount_from";
        BigDecimal value =
                arr.orElseGet(() -> BigDecimal.valueOf(company.headcount().orElseThrow()));
        BigDecimal near = BigDecimal.ONE
                .subtract(playbook.number("next-stage-band", "share"))
                .multiply(playbook.number(coming.word(), bound));
        return value.compareTo(near) >= 0 ? Optional.of(coming) : Optional.empty();
    }

    private Statement comingStage(Stage.Id coming) {
        List<String> titles = new ArrayList<>();
        List<Citation> sources = new ArrayList<>(playbook.entry(coming.word()).sources());
        for (Entry element : playbook.ofKind("element")) {
            if (element.stages().contains(coming.word())) {
                titles.add(Wording.lower(element.title()));
                sources.addAll(element.sources());
            }
        }
        return new Statement(
                coming.title() + " is near (within "
                        + playbook.entry("next-stage-band").figure("share").text() + "); it will need "
                        + Wording.list(titles) + ", and " + targetsOf(coming)
                        + ".",
                Sources.distinct(sources));
    }
}
