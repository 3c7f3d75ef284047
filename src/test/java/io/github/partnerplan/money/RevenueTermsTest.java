package io.github.partnerplan.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.PartnerType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevenueTermsTest {

    private static RevenueTerms terms(String... settings) {
        List<Outline.Setting> outline = new ArrayList<>();
        for (String setting : settings) {
            int colon = setting.indexOf(':');
            outline.add(new Outline.Setting(
                    "revenue." + setting.substring(0, colon),
                    setting.substring(colon + 1).strip(),
                    Location.line("program.yaml", outline.size() + 1)));
        }
        return new RevenueTerms(new Outline(outline));
    }

    /** Of so many new customers, all of the amount with the first of them. */
    private static Optional<BigDecimal> earned(RevenueTerms terms, PartnerType type, String amount, long wins) {
        List<Sale> sales = new ArrayList<>();
        for (int i = 0; i < wins; i++) {
            sales.add(Sales.of("2026-03-0" + (i + 1), i == 0 ? amount : "0", i + 1));
        }
        return terms.key(type)
                .flatMap(terms::rule)
                .flatMap(rule -> rule.on(sales).amount());
    }

    private static Optional<BigDecimal> money(String amount) {
        return Optional.of(new BigDecimal(amount));
    }

    @Test
    void aRangeIsPaidAtItsLowerEnd() {
        RevenueTerms terms = terms("channel.model: margin", "channel.margin: 30-40%");
        assertThat(earned(terms, PartnerType.CHANNEL, "200000", 4)).isEqualTo(money("60000.00"));
    }

    @Test
    void channelCoversResellerUnlessItHasItsOwnKey() {
        RevenueTerms covered = terms("channel.margin: 30%");
        assertThat(earned(covered, PartnerType.RESELLER, "1000", 1)).isEqualTo(money("300.00"));
        assertThat(earned(covered, PartnerType.REFERRAL, "1000", 1)).isEmpty();
        RevenueTerms own = terms("channel.margin: 30%", "reseller.margin: 25%");
        assertThat(earned(own, PartnerType.RESELLER, "1000", 1)).isEqualTo(money("250.00"));
    }

    @Test
    void aFeeIsPaidForEachCustomer() {
        RevenueTerms terms = terms("referral.model: fee", "referral.fee: 5K");
        assertThat(earned(terms, PartnerType.REFERRAL, "90000", 3).orElseThrow())
                .isEqualByComparingTo("15000");
    }

    @Test
    void aShareIsOfTheSourcedRevenue() {
        RevenueTerms terms =
                terms("technology.model: revenue-share", "technology.share: 30%", "technology.to: partner");
        assertThat(earned(terms, PartnerType.TECHNOLOGY, "1000.05", 1)).isEqualTo(money("300.02"));
    }

    @Test
    void bandsAreMarginalUnlessTheProgramSaysWhole() {
        String[] bands = {"si.bands.0.from: 0", "si.bands.0.rate: 15%", "si.bands.1.from: 100K", "si.bands.1.rate: 20%"
        };
        assertThat(earned(terms(bands), PartnerType.SI, "150000", 2)).isEqualTo(money("25000.00"));
        RevenueTerms whole = terms(bands[0], bands[1], bands[2], bands[3], "si.method: whole");
        assertThat(earned(whole, PartnerType.SI, "150000", 2)).isEqualTo(money("30000.00"));
    }

    @Test
    void anIntegrationPaysNothingWhichIsNotTheSameAsUnknown() {
        RevenueTerms terms = terms("ecosystem.model: integration-only");
        assertThat(earned(terms, PartnerType.ECOSYSTEM, "1000", 1)).isEqualTo(money("0.00"));
        assertThat(earned(terms, PartnerType.OEM, "1000", 1)).isEmpty();
    }
}
