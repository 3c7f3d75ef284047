package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what each level of one track gives: the program's own benefits where they lie in the playbook's bands. */
final class GiveDesign {

    private static final String TOO_MUCH = "all that a partner gets would be too much";

    private final Brief brief;
    private final ProgramTerms paid;
    private final Program.Track track;
    private final Caution caution;
    private final Outline outline;
    private final BenefitBands bands;

    GiveDesign(Brief brief, Program.Track track, Caution caution, ProgramTerms paid) {
        this.brief = brief;
        this.paid = paid;
        this.track = track;
        this.caution = caution;
        this.outline = brief.outline();
        this.bands = new BenefitBands(brief);
    }

    /** {@code members} are those of each level, in the same order; what is to be known of it goes to the remarks. */
    List<LevelDesign> giving(List<LevelDesign> levels, List<List<PartnerLedger>> members, List<Statement> remarks) {
        boolean isByCommission = isByCommission(levels);
        List<Giving> all = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            LevelDesign design = levels.get(i);
            boolean isOwn = caution.keepsGiving() && design.own().isPresent() && says(design, "");
            Giving giving = new Giving(design, isOwn, brief.wording());
            if (isOwn) {
                bands.keep(giving, levels.size(), i);
            } else {
                bands.takeStep(giving, isByCommission);
            }
            all.add(giving);
        }
        boolean givesNothing =
                caution.discountCap().filter(cap -> cap.signum() == 0).isPresent();
        if (givesNothing) {
            all.forEach(this::drop);
        } else {
            caution.discountCap().ifPresent(cap -> cap(all, cap));
            new DiscountSteps(brief, track, paid).fit(all, remarks);
        }
        List<LevelDesign> given = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            affordFunds(all.get(i), members.get(i));
            given.add(all.get(i).done());
        }
        return given;
    }

    private static void cap(List<Giving> all, BigDecimal cap) {
        for (Giving each : all) {
            if (each.discount().isPresent() && each.discount().get().high().compareTo(cap) > 0) {
                each.capDiscount(new Program.Share(cap, cap), TOO_MUCH);
            }
        }
    }

    private void drop(Giving giving) {
        for (String key : List.of("discount", "commission", "mdf")) {
            boolean isSaid = giving.isOwn() && says(giving.design(), "." + key);
            giving.drop(key, isSaid ? Optional.of(TOO_MUCH) : Optional.empty());
        }
    }

    /** Funds that would cost more than the members bring in are lowered to half of what is left of their revenue. */
    private void affordFunds(Giving giving, List<PartnerLedger> members) {
        BigDecimal revenue = BigDecimal.ZERO;
        for (PartnerLedger each : members) {
            revenue = revenue.add(each.sourcedRevenue()).add(each.attached().amount());
        }
        if (giving.mdf().isEmpty() || members.isEmpty() || !brief.knowsPartnerDeals()) {
            return;
        }
        BigDecimal count = BigDecimal.valueOf(members.size());
        BigDecimal rest = revenue.multiply(BigDecimal.ONE.subtract(rate(giving)));
        if (giving.mdf().get().multiply(count).compareTo(rest) > 0) {
            BigDecimal part = rest.multiply(brief.number("partner-half", "share"));
            giving.setFunds(
                    RoundFigures.atMost(part.divide(count, MathContext.DECIMAL64)),
                    "its " + Wording.count(members.size(), "member")
                            + (members.size() == 1 ? " brings in " : " bring in ")
                            + brief.wording().money(revenue));
        }
    }

    /** The larger of discount and commission. */
    private BigDecimal rate(Giving giving) {
        BigDecimal most = giving.discount().map(Program.Share::low).orElse(BigDecimal.ZERO);
        for (Outline.Setting each : outline.at(path(giving.design()) + ".benefits.commission")) {
            Optional<Range> share = Values.shareRange(each.text()).value();
            most = share.isPresent() ? most.max(share.get().low()) : most;
        }
        return most.min(BigDecimal.ONE);
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
}
