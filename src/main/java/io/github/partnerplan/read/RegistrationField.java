package io.github.partnerplan.read;

import java.util.List;
import java.util.Locale;

/** The fields of a registrations file with the headers other systems give them. */
enum RegistrationField implements HeaderField {
    ID("deal_reg_id", "Record ID", "key"),
    ACCOUNT("Account Name", "Company Name", "Company", "Customer", "Customer Name", "End Customer", "Organization"),
    DOMAIN("Website", "Company Domain Name", "Company Domain", "Account Domain"),
    PARTNER("Partner Name", "Partner Account", "Partner Company", "partner_id", "partnership_key", "partner_key"),
    SUBMITTED("Submitted Date", "Submitted At", "Date Submitted", "Created Date", "created_at", "deal_reg_date"),
    APPROVED("Approved Date", "Approval Date", "Approved At", "Date Approved"),
    EXPIRES("Expiry", "Expiry Date", "Expiration Date", "Expires At", "Protected Until"),
    STATUS("Approval Status", "State"),
    REASON("Rejection Reason", "Reject Reason"),
    DEAL("Deal ID", "Opportunity ID", "opp_id", "Opportunity");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> synonyms;

    RegistrationField(String... synonyms) {
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
        return true;
    }
}
