package io.github.partnerplan.read;

import java.util.List;
import java.util.Locale;

/**
 * The fields of a partners file with the headers of other systems. A leading "Partner" or "Organization" is taken off
 * by {@link Headers} and not repeated here.
 */
enum PartnerField implements HeaderField {
    ID(Content.WORD, "Account ID", "Record ID", "key"),
    NAME(Content.WORD, "Account Name", "Company Name", "Partner", "Company", "Organization", "Organisation"),
    FIRST_NAME(Content.WORD),
    LAST_NAME(Content.WORD),
    EMAIL(Content.WORD, "Email Address"),
    ALIASES(Content.WORD, "Alias", "Also known as"),
    TYPE(Content.WORD, "Category"),
    TRACK(Content.WORD),
    TIER(
            Content.WORD,
            "Channel Program Level Name",
            "ChannelProgramLevelId",
            "Level",
            "Program Level",
            "Group",
            "group.name",
            "group.slug",
            "grade",
            "current_program_status"),
    TIER_SINCE(Content.DAY),
    STATUS(Content.WORD, "approved_status", "Stage", "Label"),
    IS_PARTNER(Content.WORD),
    ARCHIVED(Content.WORD),
    JOINED(
            Content.DAY,
            "ChannelProgramMember.CreatedDate",
            "Enrolled at",
            "Joined at",
            "Date joined",
            "Join Date",
            "date_partnership",
            "Partner since",
            "Start Date",
            "created_at"),
    ENDED(Content.DAY, "End Date", "Ended at", "Date ended"),
    REGION(Content.WORD, "Country", "Billing Country", "Country/Region", "address.country", "Address"),
    MANAGER(Content.WORD, "Account Manager", "Owner", "Account Owner"),
    LAST_QBR(Content.DAY, "Last QBR Date"),
    AGREEMENT_ENDS(Content.DAY, "Agreement End Date", "Contract End Date"),
    CERTIFIED(Content.PEOPLE, "Certified People"),
    SALES_CERTIFIED(Content.PEOPLE),
    TECHNICAL_CERTIFIED(Content.PEOPLE),
    TRAINED(Content.PEOPLE),
    NPS(Content.NPS),
    PSAT(Content.SHARE),
    TARGET(Content.MONEY, "Annual Target"),
    MDF_SPENT(Content.MONEY),
    ENABLEMENT_COST(Content.MONEY),
    MISSED_QBRS(Content.COUNT),
    MISSED_QUARTERS(Content.COUNT),
    EXCLUSIVE(Content.YES_NO),
    AGREEMENT(Content.YES_NO),
    /** What a system says the partner earned or brought: known names, kept as the user's own measures. */
    EARNED(
            Content.UNREAD,
            "Commissions",
            "Net Revenue",
            "Sales",
            "Leads",
            "Clicks",
            "Conversions",
            "reward.amount",
            "reward_status");

    /** What the cells of a field hold. */
    enum Content {
        WORD,
        DAY,
        /** A number of people, or yes for at least one. */
        PEOPLE,
        COUNT,
        /** One partner's answer from 0 to 10. */
        NPS,
        /** One criterion's score from 0 to 5. */
        FIT,
        SHARE,
        MONEY,
        YES_NO,
        /** Any number, amount, share or yes/no: a measure of the user's own. */
        MEASURE,
        UNREAD;

        boolean isNumber() {
            return this != WORD && this != DAY && this != UNREAD;
        }
    }

    private final Content content;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> synonyms;

    PartnerField(Content content, String... synonyms) {
        this.content = content;
        this.synonyms = List.of(synonyms);
    }

    Content content() {
        return content;
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
        return content != Content.UNREAD;
    }
}
