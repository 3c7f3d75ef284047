package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTest {

    @ParameterizedTest
    @CsvSource({
        "Opportunity ID, ID",
        "Id, ID",
        "OpportunityId, ID",
        "Record ID, ID",
        "hs_object_id, ID",
        "deal_id, ID",
        "Deal - ID, ID",
        "key, ID",
        "opp_id, ID",
        "opportunity_id, ID",
        "crm_opp_id, ID",
        "Opportunity Name, NAME",
        "Deal Name, NAME",
        "dealname, NAME",
        "Deal - Title, NAME",
        "opp_name, NAME",
        "Opportunity, NAME",
        "Account Name, ACCOUNT",
        "AccountId, ACCOUNT",
        "Associated Company, ACCOUNT",
        "Company Name, ACCOUNT",
        "Associated Company (Primary), ACCOUNT",
        "Organization - Name, ACCOUNT",
        "org_name, ACCOUNT",
        "Deal - Organization, ACCOUNT",
        "account_name, ACCOUNT",
        "customer_key, ACCOUNT",
        "company, ACCOUNT",
        "Website, DOMAIN",
        "domain, DOMAIN",
        "Amount, AMOUNT",
        "Deal - Value, AMOUNT",
        "value, AMOUNT",
        "amount_usd, AMOUNT",
        "Deal Amount, AMOUNT",
        "Revenue, AMOUNT",
        "close_value, AMOUNT",
        "TCV, AMOUNT",
        "ARR, AMOUNT",
        "Amount in company currency, COMPANY_AMOUNT",
        "CurrencyIsoCode, CURRENCY",
        "Currency, CURRENCY",
        "deal_currency_code, CURRENCY",
        "Deal - Currency, CURRENCY",
        "Deal - Currency of value, CURRENCY",
        "Stage, STAGE",
        "StageName, STAGE",
        "Deal Stage, STAGE",
        "dealstage, STAGE",
        "Deal - Stage, STAGE",
        "stage_key, STAGE",
        "deal_stage, STAGE",
        "sales_stage, STAGE",
        "Deal - Status, STATUS",
        "internal_status, STATUS",
        "Pipeline, PIPELINE",
        "Deal - Pipeline, PIPELINE",
        "sales_cycle_name, PIPELINE",
        "Opportunity Owner, OWNER",
        "OwnerId, OWNER",
        "Deal owner, OWNER",
        "hubspot_owner_id, OWNER",
        "owner_id, OWNER",
        "sales_agent, OWNER",
        "rep_name, OWNER",
        "Created Date, CREATED",
        "CreatedDate, CREATED",
        "Create Date, CREATED",
        "createdate, CREATED",
        "Deal - Deal created, CREATED",
        "add_time, CREATED",
        "created_at, CREATED",
        "Open Date, CREATED",
        "engage_date, CREATED",
        "created_date, CREATED",
        "Close Date, CLOSED",
        "closedate, CLOSED",
        "close_date, CLOSED",
        "Deal - Won time, WON_TIME",
        "won_time, WON_TIME",
        "Lost time, LOST_TIME",
        "Deal - Expected close date, EXPECTED_CLOSE",
        "expected_close_date, EXPECTED_CLOSE",
        "Won, IS_WON",
        "IsWon, IS_WON",
        "Is Closed Won, IS_WON",
        "hs_is_closed_won, IS_WON",
        "Is Won, IS_WON",
        "is_won, IS_WON",
        "IsClosed, IS_CLOSED",
        "Is Closed, IS_CLOSED",
        "Lead Source, SOURCE",
        "LeadSource, SOURCE",
        "Original Source, SOURCE",
        "hs_analytics_source, SOURCE",
        "Deal - Source channel, SOURCE",
        "source_type, SOURCE",
        "lead_source, SOURCE",
        "Type, TYPE",
        "Deal Type, TYPE",
        "dealtype, TYPE",
        "Deal - Label, LABEL",
        "Partner Account, PARTNER",
        "PartnerAccountId, PARTNER",
        "OpportunityPartner.AccountToId, PARTNER",
        "AccountToId, PARTNER",
        "Partner company ID, PARTNER",
        "affiliate_partner_id, PARTNER",
        "partnership_key, PARTNER",
        "partner_key, PARTNER",
        "partner_email, PARTNER",
        "partner, PARTNER",
        "partner_name, PARTNER",
        "IsPrimary, PARTNER_DETAIL",
        "Partner program type, PARTNER_DETAIL",
        "OpportunityPartner.Role, ROLE",
        "role, ROLE",
        "Deal Registration, REGISTRATION",
        "deal_registration, REGISTRATION",
        "Submitted Date, REGISTERED",
        "deal_reg_date, REGISTERED",
        "deal_reg_id, REGISTRATION_DETAIL",
        "Partner registration status, REGISTRATION_DETAIL",
        "Partner registration expiry, REGISTRATION_DETAIL"
    })
    void everyHeaderOfADealExportIsRecognised(String header, DealField field) {
        assertThat(DealsReader.HEADERS.field(header)).contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "Account ID, ID",
        "AccountId, ID",
        "Record ID, ID",
        "Organization - ID, ID",
        "key, ID",
        "partner_key, ID",
        "partner_id, ID",
        "ID, ID",
        "Account Name, NAME",
        "Company name, NAME",
        "name, NAME",
        "Organization - Name, NAME",
        "Partner, NAME",
        "PartnerName, NAME",
        "first_name, FIRST_NAME",
        "last_name, LAST_NAME",
        "email, EMAIL",
        "Channel Program Level Name, TIER",
        "ChannelProgramLevelId, TIER",
        "group.slug, TIER",
        "group.name, TIER",
        "Group, TIER",
        "tier, TIER",
        "grade, TIER",
        "current_program_status, TIER",
        "type, TYPE",
        "IsPartner, IS_PARTNER",
        "Organization - Label, STATUS",
        "approved_status, STATUS",
        "archived, ARCHIVED",
        "Status, STATUS",
        "Stage, STATUS",
        "ChannelProgramMember.CreatedDate, JOINED",
        "created_at, JOINED",
        "Enrolled at, JOINED",
        "date_partnership, JOINED",
        "Billing Country, REGION",
        "Country/Region, REGION",
        "Organization - Address, REGION",
        "address.country, REGION",
        "Country, REGION",
        "Region, REGION",
        "reward.amount, EARNED",
        "reward_status, EARNED",
        "Commissions, EARNED",
        "Net Revenue, EARNED",
        "Clicks, EARNED"
    })
    void everyHeaderOfAPartnerExportIsRecognised(String header, PartnerField field) {
        assertThat(PartnersReader.HEADERS.field(header)).contains(field);
    }

    @Test
    void everyCanonicalNameNamesItsOwnField() {
        for (DealField field : DealField.values()) {
            assertThat(DealsReader.HEADERS.field(field.canonical())).contains(field);
        }
        for (PartnerField field : PartnerField.values()) {
            assertThat(PartnersReader.HEADERS.field(field.canonical())).contains(field);
        }
    }

    @Test
    void headersOfOtherThingsAreNotRecognised() {
        assertThat(DealsReader.knownHeader("Forecast Category")).isFalse();
        assertThat(DealsReader.knownHeader("Organization - ID")).isFalse();
        assertThat(DealsReader.knownHeader("")).isFalse();
        assertThat(PartnersReader.knownHeader("Favourite colour")).isFalse();
        assertThat(PartnersReader.knownHeader("fit_market_overlap")).isTrue();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheName() {
        assertThat(DealsReader.HEADERS.field("\uFEFFOpportunity ID")).contains(DealField.ID);
    }

    @Property
    void caseBlanksUnderscoresAndDashesDoNotMatter(@ForAll("spellings") String spelling) {
        assertThat(DealsReader.HEADERS.field(spelling)).contains(DealField.EXPECTED_CLOSE);
    }

    @Provide
    Arbitrary<String> spellings() {
        Arbitrary<String> gaps = Arbitraries.of("", " ", "_", "-", "  ", " - ", "\u00a0", "–");
        Arbitrary<Boolean> capitals = Arbitraries.of(true, false);
        return gaps.list().ofSize(4).flatMap(gap -> capitals.list().ofSize(17).map(upper -> spell(gap, upper)));
    }

    private static String spell(java.util.List<String> gaps, java.util.List<Boolean> upper) {
        String text = gaps.get(0) + "expected" + gaps.get(1) + "close" + gaps.get(2) + "date" + gaps.get(3);
        StringBuilder spelled = new StringBuilder();
        int letter = 0;
        for (int i = 0; i < text.length(); i++) {
            String one = text.substring(i, i + 1);
            boolean isLetter = Character.isLetter(text.charAt(i));
            spelled.append(isLetter && upper.get(letter) ? one.toUpperCase(Locale.ROOT) : one);
            letter += isLetter ? 1 : 0;
        }
        return spelled.toString();
    }
}
