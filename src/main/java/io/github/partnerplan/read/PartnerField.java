package io.github.partnerplan.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fields of a partners file with the headers of other systems. A leading "Partner" or "Organization" is taken off
 * by {@link Headers} and not repeated here.
 */
enum PartnerField implements HeaderField {
    ID(Content.WORD, "Account ID", "Record ID", "key", "Partner Code", "Partner Number"),
    NAME(
            Content.WORD,
            "Account Name",
            "Company Name",
            "Partner",
            "Company",
            "Organization",
            "Organisation",
            "Partner Account",
            "Business Name",
            "Legal Name"),
    FIRST_NAME(Content.WORD),
    LAST_NAME(Content.WORD),
    EMAIL(Content.WORD, "Email Address"),
    ALIASES(Content.WORD, "Alias", "Also known as", "aka", "Other Names", "Trading Name", "DBA"),
    TYPE(Content.WORD, "Category", "Partnership Type", "Relationship Type", "Program Type", "Account Type"),
    TRACK(Content.WORD, "Program Track", "Track Name"),
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
            "current_program_status",
            "Tier Name",
            "Current Tier",
            "Program Tier",
            "Partnership Tier",
            "Partnership Level"),
    TIER_SINCE(Content.DAY, "Tier Date", "Tier Start Date", "In tier since", "Tier Effective Date", "Level since"),
    STATUS(
            Content.WORD,
            "approved_status",
            "Stage",
            "Label",
            "Partnership Status",
            "Account Status",
            "Program Status",
            "Relationship Status",
            "Current Status",
            "Lifecycle Stage"),
    IS_PARTNER(Content.WORD),
    ARCHIVED(Content.WORD, "Is Archived"),
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
            "created_at",
            "Joined on",
            "Joining Date",
            "Onboarded on",
            "Onboarded at",
            "Onboarded",
            "Onboarding Date",
            "Onboard Date",
            "Date onboarded",
            "Enrolled on",
            "Enrolled",
            "Enrollment Date",
            "Enrolment Date",
            "Date enrolled",
            "Member since",
            "Active since",
            "Started on",
            "Partnership Start",
            "Partnership Start Date",
            "Signup Date",
            "Signed up",
            "Signed up on",
            "Go live Date",
            "Agreement Start Date",
            "Contract Start Date",
            "Agreement Date",
            "Contract Date"),
    ENDED(
            Content.DAY,
            "End Date",
            "Ended at",
            "Date ended",
            "Ended on",
            "Terminated on",
            "Terminated at",
            "Termination Date",
            "Date terminated",
            "Churned on",
            "Churned at",
            "Churn Date",
            "Left on",
            "Exit Date",
            "Offboarded on",
            "Offboarding Date",
            "Offboarded",
            "Inactive since",
            "Deactivated on",
            "Deactivated at",
            "Partnership End",
            "Partnership End Date"),
    REGION(
            Content.WORD,
            "Country",
            "Billing Country",
            "Country/Region",
            "address.country",
            "Address",
            "Territory",
            "Sales Region",
            "Geography",
            "Geo"),
    MANAGER(
            Content.WORD,
            "Account Manager",
            "Owner",
            "Account Owner",
            "Partner Account Manager",
            "Channel Manager",
            "Channel Account Manager",
            "Relationship Manager",
            "Alliance Manager",
            "Managed by",
            "PAM",
            "CAM"),
    LAST_QBR(
            Content.DAY,
            "Last QBR Date",
            "Last QBR on",
            "Latest QBR",
            "QBR Date",
            "Last Business Review",
            "Last Quarterly Review",
            "Last Quarterly Business Review"),
    AGREEMENT_ENDS(
            Content.DAY,
            "Agreement End Date",
            "Contract End Date",
            "Agreement End",
            "Contract End",
            "Contract ends",
            "Agreement ends on",
            "Contract ends on",
            "Agreement expires",
            "Contract expires",
            "Agreement Expiry",
            "Contract Expiry",
            "Agreement Expiry Date",
            "Contract Expiry Date",
            "Agreement Expiration Date",
            "Contract Expiration Date",
            "Agreement valid until",
            "Contract valid until",
            "Agreement Renewal Date",
            "Contract Renewal Date"),
    CERTIFIED(
            Content.PEOPLE,
            "Certified People",
            "People certified",
            "Certified Staff",
            "Certified Employees",
            "Certified Individuals",
            "Certified Users",
            "Certified Count",
            "Certifications",
            "Certificates"),
    SALES_CERTIFIED(
            Content.PEOPLE,
            "Sales Certifications",
            "Certified Sales",
            "Certified Sales People",
            "Certified Sales Reps",
            "Certified Sellers"),
    TECHNICAL_CERTIFIED(
            Content.PEOPLE,
            "Technical Certifications",
            "Certified Technical",
            "Tech certified",
            "Tech Certifications",
            "Technically certified",
            "Certified Engineers",
            "Certified Consultants"),
    TRAINED(
            Content.PEOPLE,
            "Trained People",
            "People trained",
            "Trained Staff",
            "Training completed",
            "Training complete",
            "Completed Training"),
    NPS(
            Content.NPS,
            "NPS Score",
            "NPS Answer",
            "NPS Rating",
            "NPS Response",
            "Net Promoter Score",
            "Net Promoter",
            "Likelihood to recommend"),
    PSAT(
            Content.SHARE,
            "PSAT Score",
            "Partner Satisfaction",
            "Partner Satisfaction Score",
            "Satisfaction",
            "Satisfaction Score"),
    TARGET(
            Content.MONEY,
            "Annual Target",
            "Yearly Target",
            "Revenue Target",
            "Target Revenue",
            "Sales Target",
            "Annual Quota",
            "Annual Goal"),
    MDF_SPENT(Content.MONEY, "MDF Spend", "MDF used", "MDF claimed", "MDF paid", "MDF paid out", "MDF utilized"),
    ENABLEMENT_COST(
            Content.MONEY,
            "Enablement Costs",
            "Enablement Spend",
            "Cost of enablement",
            "Training Cost",
            "Training Costs",
            "Training Spend"),
    MISSED_QBRS(Content.COUNT, "QBRs missed", "Missed QBR", "Missed Business Reviews"),
    MISSED_QUARTERS(Content.COUNT, "Quarters missed"),
    EXCLUSIVE(Content.YES_NO, "Is exclusive", "Exclusivity", "Exclusive Partner"),
    AGREEMENT(
            Content.SIGNED,
            "Agreement signed",
            "Signed Agreement",
            "Contract signed",
            "Signed Contract",
            "Agreement signed on",
            "Contract signed on",
            "Agreement in place",
            "Contract in place",
            "Agreement on file",
            "Contract on file",
            "Written Agreement",
            "Partnership Agreement",
            "Has Agreement",
            "Has Contract"),
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
        NPS(10),
        /** One criterion's score from 0 to 5. */
        FIT(5),
        SHARE(1),
        MONEY,
        YES_NO,
        /** Yes or no, or the day on which it became a yes. */
        SIGNED,
        /** Any number, amount, share or yes/no: a measure of the user's own. */
        MEASURE,
        UNREAD;

        private static final int NO_LIMIT = 0;

        private final int highest;

        Content() {
            this(NO_LIMIT);
        }

        Content(int highest) {
            this.highest = highest;
        }

        /** The highest number there is, where there is one; the lowest is then 0. */
        Optional<Integer> highest() {
            return highest == NO_LIMIT ? Optional.empty() : Optional.of(highest);
        }

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
