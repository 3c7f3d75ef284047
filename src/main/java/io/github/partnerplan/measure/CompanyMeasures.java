package io.github.partnerplan.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Every measure of a company, in the order of the output. To add one: write it as a method from the books to a measure, name it
 * here, and give it an entry of kind {@code metric} in the playbook data.
 */
public final class CompanyMeasures {

    private static final List<Function<Books, Measure>> ALL = List.of(
            RevenueShares::sourced,
            RevenueShares::influenced,
            RevenueShares::defensible,
            RevenueShares::attachRate,
            PartnerCounts::enrolled,
            PartnerCounts::active,
            PartnerCounts::productive,
            PartnerCounts::certification,
            PartnerCounts::training,
            DealQuality::velocity,
            DealQuality::winRate,
            DealQuality::dealSize,
            PartnerBond::nps,
            PartnerBond::psat,
            PartnerBond::timeToFirstDeal,
            PartnerBond::churn,
            PartnerBond::retention,
            Productivity::topOne,
            Productivity::topTwo,
            Productivity::perPartner,
            Productivity::growth,
            Productivity::coverage,
            ChannelCost::sourcedPerMdf,
            ChannelCost::acquisition,
            ChannelCost::ratio);

    private CompanyMeasures() {}

    public static List<Measure> of(Books books) {
        List<Measure> measures = new ArrayList<>(ALL.size());
        for (Function<Books, Measure> measure : ALL) {
            measures.add(measure.apply(books));
        }
        return measures;
    }
}
