package io.github.partnerplan.read;

import java.util.List;
import java.util.Locale;

/**
 * The fields of a deals file with the headers of Salesforce, HubSpot, Pipedrive, PartnerStack, Crossbeam, Dub and plain
 * spreadsheets. A leading "Deal" or "Opportunity" is taken off by {@link Headers} and not repeated here.
 */
enum DealField implements HeaderField {
    ID("Record ID", "hs_object_id", "crm_opp_id", "key"),
    NAME("Title", "Deal", "Opportunity"),
    ACCOUNT(
            "Account Name",
            "Account.Name",
            "Associated Company",
            "Associated Company (Primary)",
            "Associated Company Names",
            "Company Name",
            "Organization - Name",
            "Organisation - Name",
            "org_name",
            "Organization",
            "Organisation",
            "Company",
            "Customer",
            "Customer Name",
            "customer_key",
            "Account ID"),
    DOMAIN(
            "Website",
            "Website URL",
            "Company Domain Name",
            "Company Domain",
            "Company Website",
            "Account Domain",
            "Account Website",
            "Organization - Website",
            "Organization - Domain"),
    PARTNER(
            "Partner Name",
            "Partner Account",
            "Partner Account Name",
            "PartnerAccount.Name",
            "Partner Company",
            "Partner Account ID",
            "OpportunityPartner.AccountToId",
            "AccountToId",
            "partner_id",
            "partnership_key",
            "partner_key",
            "Partner company ID",
            "affiliate_partner_id",
            "partner_email"),
    ROLE("OpportunityPartner.Role", "Partner Role"),
    INFLUENCED_BY("Influencing Partners", "Influencing Partner", "Influence Partner"),
    SOURCE(
            "Lead Source",
            "Original Source",
            "hs_analytics_source",
            "Source channel",
            "source_type",
            "Original Source Type"),
    TYPE("Business Type"),
    LABEL("Labels"),
    STAGE("Stage Name", "Sales Stage", "stage_key"),
    STATUS("internal_status", "Outcome"),
    IS_WON("Is Closed Won", "hs_is_closed_won", "Won"),
    IS_LOST("Is Closed Lost", "hs_is_closed_lost", "Lost"),
    IS_CLOSED("hs_is_closed"),
    AMOUNT("Value", "amount_usd", "close_value", "Revenue", "TCV", "ACV", "ARR"),
    COMPANY_AMOUNT("Amount in company currency", "hs_amount_in_home_currency", "Amount (converted)"),
    CURRENCY("CurrencyIsoCode", "Currency code", "Currency of value", "Amount Currency"),
    PRODUCT("Product Name", "Products"),
    REGION("Country", "Billing Country", "Country/Region", "Territory", "Sales Region", "Organization - Country"),
    CREATED(
            "Created Date",
            "Create Date",
            "Creation Date",
            "Date Created",
            "created_at",
            "add_time",
            "Open Date",
            "engage_date"),
    EXPECTED_CLOSE("Expected Close Date"),
    CLOSED("Close Date", "Closed Date", "Closed At", "Closed on", "Date Closed"),
    WON_TIME("Won Date", "Won At"),
    LOST_TIME("Lost Date", "Lost At"),
    REGISTERED("Registration Date", "deal_reg_date", "Registered Date", "Registered At", "Submitted Date"),
    /** A column that holds the day of registration in one system, and a tick or a number in the next. */
    REGISTRATION("deal_registration", "deal_reg", "Partner registration"),
    REGISTRATION_DETAIL(
            false, "deal_reg_id", "Registration ID", "Partner registration status", "Partner registration expiry"),
    PARTNER_DETAIL(false, "IsPrimary", "Partner program type"),
    OWNER(false, "OwnerId", "hubspot_owner_id", "sales_agent", "rep_name"),
    PIPELINE(false, "sales_cycle_name");

    private final boolean read;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> synonyms;

    DealField(String... synonyms) {
        this(true, synonyms);
    }

    DealField(boolean read, String... synonyms) {
        this.read = read;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public String canonical() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    @Override
    public boolean isRead() {
        return read;
    }
}
