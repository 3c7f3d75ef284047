package io.github.partnerplan.measure;

import java.util.List;
import java.util.Optional;

/**
 * Every measure of a company, in the order of the output. To add one: write it as a method from the books to a measure, name it
 * here, and give it an entry of kind {@code metric} in the playbook data.
 */
public final class CompanyMeasures {

    private CompanyMeasures() {}

    /**
     * The one that a program's terms decide, the last of the output: what the channel costs. {@code paid} is what the program pays
     * partners out for the window's sales; absent without a program.
     */
    public static Measure ofProgram(Books books, Optional<Quantity> paid) {
        return ChannelCost.ratio(books, paid);
    }

    /** All others, which are the same under every program. */
    public static List<Measure> ofDeals(Books books) {
        return List.of(
                RevenueShares.sourced(books),
                RevenueShares.influenced(books),
                RevenueShares.defensible(books),
                RevenueShares.attachRate(books),
                PartnerCounts.enrolled(books),
                PartnerCounts.active(books),
                PartnerCounts.productive(books),
                PartnerCounts.certification(books),
                PartnerCounts.training(books),
                DealQuality.velocity(books),
                DealQuality.winRate(books),
                DealQuality.dealSize(books),
                PartnerSurveys.nps(books),
                PartnerSurveys.psat(books),
                PartnerBond.timeToFirstDeal(books),
                PartnerBond.churn(books),
                PartnerBond.retention(books),
                Productivity.topOne(books),
                Productivity.topTwo(books),
                Productivity.perPartner(books),
                Productivity.growth(books),
                Productivity.coverage(books),
                ChannelCost.sourcedPerMdf(books),
                ChannelCost.acquisition(books));
    }
}
