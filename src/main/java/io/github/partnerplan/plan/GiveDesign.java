package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.money.RevenueTerms;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what each level of one track gives: the program's own benefits where they lie in the playbook's bands. */
final class GiveDesign {

    private static final List<String> MANAGERS = List.of("none", "shared", "dedicated");

    private final Brief brief;
    private final Program.Track track;
    private final Caution caution;
    private final LevelWords words;
    private final List<Entry> ladder;
    private final Outline outline;

    GiveDesign(Brief brief, Program.Track track, Caution caution) {
        this.brief = brief;
        this.track = track;
        this.caution = caution;
        this.words = new LevelWords(brief.wording());
        this.ladder = brief.playbook().ofKind("tier");
        this.outline = brief.outline();
    }

    /** {@code members} are those of each level, in the same order. */
    List<LevelDesign> giving(List<LevelDesign> levels, List<List<PartnerLedger>> members) {
        List<LevelDesign> given = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            given.add(new Draft(levels, i).given(members.get(i)));
        }
        return given;
    }

    /** The benefits of one level while they are decided. */
    private final class Draft {
        private final LevelDesign design;
        private final boolean isOwn;
        private final boolean isByCommission;
        private final List<Entry> band;
        private final Map<String, String> changes = new LinkedHashMap<>();
        private final List<String> reasons = new ArrayList<>();
        private Optional<Program.Share> discount;
        private Optional<BigDecimal> mdf;
        private String manager;

        Draft(List<LevelDesign> levels, int at) {
            design = levels.get(at);
            isOwn = caution.keepsGiving() && design.own().isPresent() && says(design, "");
            isByCommission = isByCommission(levels);
            band = isOwn ? band(levels.size(), at) : List.of(design.step());
            discount = design.level().discount();
            mdf = design.level().mdf();
            manager = design.level().manager();
        }

        LevelDesign given(List<PartnerLedger> members) {
            if (isOwn) {
                keepDiscount();
                keepFunds();
                keepManager();
            } else {
                takeStep();
            }
            capDiscount();
            affordFunds(members);
            Program.Level old = design.level();
            Program.Level level = new Program.Level(
                    old.name(),
                    old.top(),
                    old.rankBy(),
                    old.rankWithin(),
                    old.conditions(),
                    old.invitation(),
                    discount,
                    mdf,
                    manager,
                    old.where(),
                    old.path());
            LevelDesign given = isOwn ? design : design.givingNothing();
            return given.giving(level, changes, reasons);
        }

        /** A level that bears the name of a step is that step; any other may be any step that leaves room above and below. */
        private List<Entry> band(int count, int at) {
            for (Entry step : ladder) {
                if (LadderPlaces.isNamed(design.level().name(), step)) {
                    return List.of(step);
                }
            }
            return ladder.subList(at, at + ladder.size() - count + 1);
        }

        private Entry best() {
            return band.get(0);
        }

        private Entry last() {
            return band.get(band.size() - 1);
        }

        private void keepDiscount() {
            BigDecimal low = last().figure("discount_min").value();
            BigDecimal high = best().figure("discount_max").value();
            if (discount.isPresent()
                    && (discount.get().high().compareTo(low) < 0
                            || discount.get().low().compareTo(high) > 0)) {
                Program.Share usual = discount.get().high().compareTo(low) < 0
                        ? new Program.Share(low, last().figure("discount_max").value())
                        : new Program.Share(best().figure("discount_min").value(), high);
                setDiscount(usual, "the playbook's ladder gives " + words.share(usual));
            }
        }

        private void keepFunds() {
            Optional<BigDecimal> low = funds(last());
            boolean isTop = ladder.indexOf(best()) == 0;
            Optional<BigDecimal> high = isTop ? Optional.empty() : funds(ladder.get(ladder.indexOf(best()) - 1));
            if (mdf.isEmpty()) {
                return;
            }
            boolean hasBudget = outline.says("mdf.budget");
            if (!hasBudget && low.isPresent() && mdf.get().compareTo(low.get()) < 0) {
                setFunds(low.get(), "the playbook's ladder gives " + last().title() + " that much");
            } else if (high.isPresent() && mdf.get().compareTo(high.get()) > 0) {
                setFunds(high.get(), "the playbook's ladder gives no more a step up");
            }
        }

        private void keepManager() {
            int held = MANAGERS.indexOf(manager);
            boolean isUnder = held < MANAGERS.indexOf(last().term("manager"));
            boolean isOver = held > MANAGERS.indexOf(best().term("manager"));
            if (held >= 0 && (isUnder || isOver)) {
                String usual = isUnder ? last().term("manager") : best().term("manager");
                reasons.add("the manager becomes " + usual + ", as on the playbook's ladder");
                changes.put("manager", usual);
                manager = usual;
            }
        }

        /** All benefits of the playbook's step. */
        private void takeStep() {
            Entry step = design.step();
            BigDecimal low = step.figure("discount_min").value();
            discount = Optional.empty();
            if (!isByCommission) {
                discount = Optional.of(
                        new Program.Share(low, step.figure("discount_max").value()));
                changes.put("discount", YamlFigures.share(discount.get()));
            }
            mdf = step.numbers().containsKey("mdf") ? funds(step) : Optional.empty();
            mdf.ifPresent(amount -> changes.put("mdf", YamlFigures.amount(amount)));
            manager = step.term("manager");
            changes.put("manager", manager);
            changes.put("support", step.term("support"));
            if (design.own().isPresent()) {
                reasons.add("it gives what the playbook gives " + step.title());
            }
        }

        /** Margin and discount stay within half of list (ruling 6), and within the cap. */
        private void capDiscount() {
            boolean isNone =
                    caution.discountCap().filter(cap -> cap.signum() == 0).isPresent();
            if (isNone) {
                drop("discount");
                drop("commission");
                drop("mdf");
                discount = Optional.empty();
                mdf = Optional.empty();
                return;
            }
            BigDecimal ceiling = brief.number("discount-ceiling", "share");
            Optional<BigDecimal> margin = says(design, ".commission") ? Optional.empty() : margin();
            if (discount.isPresent() && margin.isPresent()) {
                BigDecimal room = ceiling.subtract(margin.get()).max(BigDecimal.ZERO);
                if (discount.get().high().compareTo(room) > 0) {
                    setDiscount(
                            capped(room),
                            "with the margin of " + Wording.share(margin.get()) + " it would pass "
                                    + Wording.share(ceiling) + " of list (ruling 6)");
                }
            }
            Optional<BigDecimal> cap = caution.discountCap();
            if (discount.isPresent() && cap.isPresent() && discount.get().high().compareTo(cap.get()) > 0) {
                setDiscount(
                        capped(cap.get()), "all that a partner gets would pass " + Wording.share(ceiling) + " of list");
            }
        }

        private Program.Share capped(BigDecimal most) {
            return new Program.Share(
                    discount.orElseThrow().low().min(most),
                    discount.orElseThrow().high().min(most));
        }

        private void drop(String key) {
            if (isOwn && says(design, "." + key)) {
                reasons.add("no " + (key.equals("mdf") ? "MDF" : key)
                        + ", because all that a partner gets would be too much");
            }
            changes.put(key, "");
        }

        /** Funds that would cost more than the members bring in are lowered to half of what is left of their revenue. */
        private void affordFunds(List<PartnerLedger> members) {
            BigDecimal revenue = BigDecimal.ZERO;
            for (PartnerLedger each : members) {
                revenue = revenue.add(each.sourcedRevenue()).add(each.attached().amount());
            }
            if (mdf.isEmpty() || members.isEmpty() || !brief.knowsPartnerDeals()) {
                return;
            }
            BigDecimal count = BigDecimal.valueOf(members.size());
            BigDecimal rest = revenue.multiply(BigDecimal.ONE.subtract(rate()));
            if (mdf.get().multiply(count).compareTo(rest) > 0) {
                BigDecimal part = rest.multiply(brief.number("partner-half", "share"));
                setFunds(
                        RoundFigures.atMost(part.divide(count, MathContext.DECIMAL64)),
                        "its " + Wording.count(members.size(), "member") + " bring in "
                                + brief.wording().money(revenue));
            }
        }

        /** The larger of discount and commission. */
        private BigDecimal rate() {
            BigDecimal most = discount.map(Program.Share::low).orElse(BigDecimal.ZERO);
            for (Outline.Setting each : outline.at(path(design) + ".benefits.commission")) {
                Optional<Range> share = Values.shareRange(each.text()).value();
                most = share.isPresent() ? most.max(share.get().low()) : most;
            }
            return most.min(BigDecimal.ONE);
        }

        private void setDiscount(Program.Share share, String because) {
            String before = discount.map(words::share).orElse("none");
            if (share.high().signum() <= 0) {
                discount = Optional.empty();
                changes.put("discount", "");
            } else {
                discount = Optional.of(share);
                changes.put("discount", YamlFigures.share(share));
            }
            reasons.add("the discount goes from " + before + " to "
                    + discount.map(words::share).orElse("none") + ": " + because);
        }

        private void setFunds(BigDecimal amount, String because) {
            String before = mdf.map(brief.wording()::money).orElse("none");
            mdf = amount.signum() > 0 ? Optional.of(amount) : Optional.empty();
            changes.put("mdf", mdf.map(YamlFigures::amount).orElse(""));
            reasons.add("MDF goes from " + before + " to "
                    + mdf.map(brief.wording()::money).orElse("none") + ": " + because);
        }
    }

    private static String path(LevelDesign design) {
        return design.own().map(Program.Level::path).orElse("-");
    }

    private boolean says(LevelDesign design, String key) {
        return outline.says(path(design) + ".benefits" + key);
    }

    /** The ladder pays by commission and gives no discount at any level. */
    private boolean isByCommission(List<LevelDesign> levels) {
        boolean hasCommission = false;
        for (LevelDesign each : levels) {
            if (says(each, ".discount")) {
                return false;
            }
            hasCommission |= says(each, ".commission");
        }
        return hasCommission && caution.keepsGiving();
    }

    /** The largest margin, at its lower end, of the partners on this track. */
    private Optional<BigDecimal> margin() {
        RevenueTerms terms = new RevenueTerms(outline);
        Optional<BigDecimal> most = Optional.empty();
        for (PartnerType type : List.of(PartnerType.CHANNEL, PartnerType.RESELLER)) {
            boolean isHere = track.types().isEmpty() || track.types().contains(type.word());
            Optional<BigDecimal> margin = terms.key(type)
                    .flatMap(key ->
                            Values.shareRange(outline.text(key + ".margin")).value())
                    .map(Range::low);
            boolean isMore =
                    margin.isPresent() && (most.isEmpty() || margin.get().compareTo(most.get()) > 0);
            most = isHere && isMore ? margin : most;
        }
        return most;
    }

    /** Nothing where the step gives none; empty where it gives dollars and no rate is known. */
    private Optional<BigDecimal> funds(Entry step) {
        return step.numbers().containsKey("mdf")
                ? brief.money(step.id(), "mdf").map(RoundFigures::atMost)
                : Optional.of(BigDecimal.ZERO);
    }
}
