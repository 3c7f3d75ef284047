package io.github.partnerplan.read;

import java.util.List;
import java.util.Locale;

/** The fields of a certifications file with the headers learning systems give them. */
enum CertificationField implements HeaderField {
    PARTNER("Partner Name", "Partner Account", "Company", "Company Name", "Account Name", "partner_id", "partner_key"),
    PERSON("Person Name", "Name", "Full Name", "Learner", "User", "Contact", "Email", "Email Address"),
    KIND("Type", "Certification", "Certificate", "Course", "Track", "Level"),
    EARNED("Earned Date", "Date Earned", "Completed", "Completion Date", "Issued", "Issue Date", "Date"),
    EXPIRES("Expiry", "Expiry Date", "Expiration Date", "Valid Until");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> synonyms;

    CertificationField(String... synonyms) {
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
