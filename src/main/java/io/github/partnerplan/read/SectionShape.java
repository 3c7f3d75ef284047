package io.github.partnerplan.read;

import static io.github.partnerplan.read.ShapeParts.MONEY;
import static io.github.partnerplan.read.ShapeParts.NONE;
import static io.github.partnerplan.read.ShapeParts.NUMBER;
import static io.github.partnerplan.read.ShapeParts.either;
import static io.github.partnerplan.read.ShapeParts.field;
import static io.github.partnerplan.read.ShapeParts.section;

import java.util.List;

/** Sections of a program whose parts are words for people; their keys are closed so that a typo is found. */
final class SectionShape {

    static final Shape PORTAL = section(
            "deal_registration", "deals are registered there",
            "training", "training is taken there",
            "certification", "certificates are earned there",
            "materials", "sales material lies there",
            "assets", "the library of assets",
            "co_marketing", "resources for joint marketing",
            "marketing", "resources for marketing",
            "documentation", "technical documentation",
            "support", "tickets are opened there",
            "tracking", "pipeline and commission can be followed",
            "pipeline", "the partner sees its pipeline",
            "pipeline_tracking", "the partner sees its pipeline",
            "commission", "the partner sees its commission",
            "commission_tracking", "the partner sees its commission",
            "deal_management", "deals are worked on there",
            "leads", "leads are passed on there",
            "mdf", "funds are asked for there",
            "directory", "customers find partners there",
            "self_service", "partners can help themselves",
            "analytics", "figures for partners",
            "url", "where it is",
            "vendor", "the product it runs on",
            "owner", "the role that runs it",
            "description", "the portal in words");

    static final Shape OPERATIONS = section(
            List.of(
                    field("headcount", NUMBER, "people who run the program"),
                    field("budget", MONEY, "what they may spend a year")),
            "prm",
            "the partner relationship management system",
            "owner",
            "the role that runs it",
            "team",
            "the roles there are",
            "crm",
            "the customer relationship management system",
            "tools",
            "the systems in use",
            "reporting",
            "what is reported, and to whom",
            "attribution",
            "how deals are credited to partners",
            "payouts",
            "how and when partners are paid",
            "processes",
            "what is written down",
            "compliance",
            "what is checked",
            "marketing",
            "who runs partner marketing",
            "description",
            "operations in words");

    static final Shape SUCCESS = section(
            List.of(field("managers", NUMBER, "partner managers")),
            "onboarding",
            "how a partner starts",
            "qbr",
            "how often business is reviewed together",
            "health",
            "how a partner's health is judged",
            "check_ins",
            "how often one talks",
            "coverage",
            "partners a manager looks after",
            "plans",
            "joint plans",
            "escalation",
            "who is called when something goes wrong",
            "survey",
            "how satisfaction is asked for",
            "advisory_council",
            "the partners that advise",
            "owner",
            "the role that runs it",
            "description",
            "partner success in words");

    static final Shape CONFLICT = section(
            "territories", "who sells where",
            "account_assignment", "who works which account",
            "named_accounts", "the accounts kept to oneself",
            "pricing", "the price rules for partners",
            "deal_registration", "how registration prevents conflicts",
            "rules", "the rules of engagement",
            "rules_of_engagement", "the rules of engagement",
            "escalation", "the way up for a dispute",
            "resolution", "the steps to a decision",
            "process", "the steps to a decision",
            "decides", "the role that decides",
            "compensation", "what direct sellers earn on partner deals",
            "communication", "how all are told",
            "prevention", "what keeps conflicts from coming up",
            "owner", "the role that runs it",
            "description", "the rules in words");

    static final Shape AGREEMENT = section(
            List.of(field("renewal_floor", either(MONEY, NONE), "the yearly revenue below which it is not renewed")),
            "written",
            "it is in writing",
            "signed",
            "all partners have signed",
            "scope",
            "products, territories and customers",
            "term",
            "how long it runs",
            "renewal",
            "how it is renewed",
            "auto_renewal",
            "it renews by itself",
            "responsibilities",
            "what each side does",
            "pricing",
            "discounts, margins and payment",
            "payment",
            "when and how is paid",
            "revenue_split",
            "who gets what",
            "support",
            "who supports whom",
            "ip",
            "who owns what",
            "brand",
            "how names and marks are used",
            "confidentiality",
            "what is kept secret",
            "data_protection",
            "how personal data is treated",
            "liability",
            "who answers for what",
            "termination",
            "how it ends",
            "exit",
            "what happens at the end",
            "transition",
            "how customers are handed over",
            "notice",
            "the time of notice",
            "exclusivity",
            "whether and for what",
            "territory",
            "where it holds",
            "metrics",
            "what success is",
            "reviews",
            "when it is looked at",
            "value",
            "what both sides gain",
            "governing_law",
            "the law it is under",
            "description",
            "the agreement in words");

    static final Shape REVIEWS = section(
            "weekly", "what is looked at each week",
            "monthly", "what is looked at each month",
            "quarterly", "what is looked at each quarter",
            "annual", "what is looked at each year",
            "yearly", "what is looked at each year",
            "owner", "the role that calls the review",
            "description", "the reviews in words");

    static final Shape ACQUISITIONS = section(
            "identification", "how targets are found",
            "target_identification", "how targets are found",
            "due_diligence", "what is examined before an offer",
            "integration_planning", "what is planned before the day",
            "day_1", "what stands ready on the day",
            "day_one", "what stands ready on the day",
            "day_1_readiness", "what stands ready on the day",
            "post_merger", "what is brought together afterwards",
            "post_merger_integration", "what is brought together afterwards",
            "owner", "the role that runs it",
            "description", "the plan in words");

    private SectionShape() {}
}
