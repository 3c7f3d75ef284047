package io.github.partnerplan.read;

import static io.github.partnerplan.read.ShapeParts.ANYTHING;
import static io.github.partnerplan.read.ShapeParts.COUNT;
import static io.github.partnerplan.read.ShapeParts.MONEY;
import static io.github.partnerplan.read.ShapeParts.MONEY_RANGE;
import static io.github.partnerplan.read.ShapeParts.NONE;
import static io.github.partnerplan.read.ShapeParts.NUMBER;
import static io.github.partnerplan.read.ShapeParts.SHARE;
import static io.github.partnerplan.read.ShapeParts.SHARE_RANGE;
import static io.github.partnerplan.read.ShapeParts.SPAN;
import static io.github.partnerplan.read.ShapeParts.TEXT;
import static io.github.partnerplan.read.ShapeParts.TYPES;
import static io.github.partnerplan.read.ShapeParts.YES_NO;
import static io.github.partnerplan.read.ShapeParts.either;
import static io.github.partnerplan.read.ShapeParts.field;
import static io.github.partnerplan.read.ShapeParts.group;
import static io.github.partnerplan.read.ShapeParts.list;
import static io.github.partnerplan.read.ShapeParts.listOrOne;
import static io.github.partnerplan.read.ShapeParts.names;
import static io.github.partnerplan.read.ShapeParts.required;
import static io.github.partnerplan.read.ShapeParts.section;
import static io.github.partnerplan.read.ShapeParts.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program and its sections, except for the ladders. */
final class ProgramShape {

    private static final Shape POINTS = group(
            required("measure", TEXT, "the measure that earns points"),
            required("points", NUMBER, "points for each whole step"),
            field("per", MONEY, "the size of a step, default 1"),
            field("floor", NUMBER, "points below which the part counts nothing"),
            field("cap", NUMBER, "the most points the part can give"),
            field("window", SPAN, "the time the measure looks back, default 12 months"));

    private static final Shape MEASURE = group(
            required("sum", list(POINTS), "the parts that are added up"),
            field("description", TEXT, "what the measure tells"),
            field("window", SPAN, "the time all parts look back, default 12 months"),
            field("cap", NUMBER, "the most points in all"));

    private static final Shape BAND = group(
            required("from", MONEY, "the amount the band starts at, included"),
            required("rate", SHARE_RANGE, "the share paid in the band; of a range, its lower end"),
            field("below", MONEY, "the amount the next band starts at"),
            field("to", MONEY, "the same as below, which holds where both are given"));

    private static final Shape MODEL = group(
            required(
                    "model",
                    words(
                            "a revenue model",
                            "margin",
                            "revenue-share",
                            "fee",
                            "commission",
                            "integration-only",
                            "white-label",
                            "rebate",
                            "none"),
                    "how the partner earns"),
            field("margin", SHARE_RANGE, "how far below list the partner buys"),
            field("share", SHARE_RANGE, "the share of the revenue that is passed on"),
            field("to", words("a side", "partner", "company", "vendor"), "who receives the share"),
            field(
                    "fee",
                    either(MONEY_RANGE, SHARE_RANGE),
                    "what is paid once for each new customer, or the share of each deal"),
            field("rate", SHARE_RANGE, "the share of the deal that is paid"),
            field(
                    "commission",
                    new Shape.Named("commission"),
                    "the commission, where it differs by product or has limits"),
            field("bands", list(BAND), "rates by the size of the sum"),
            field(
                    "method",
                    words("a method", "marginal", "whole"),
                    "each slice at its own rate (default), or one rate on all"),
            field(
                    "accumulate",
                    words("a period", "year", "deal", "lifetime"),
                    "what the bands run over: the last twelve months (default), each deal, or all there ever was"),
            field("months", either(COUNT, SPAN), "how many months a customer is paid for, from the first sale to it"),
            field(
                    "cap",
                    MONEY,
                    "the most that is paid for one customer in all; in bands over a year or a lifetime, on their sum"),
            field("description", TEXT, "the terms in words"));

    /** Free words stand as text; these keys are what the money engine counts. */
    private static final Shape INCENTIVE = group(
            field("rate", SHARE_RANGE, "a share of sourced revenue of the last twelve months"),
            field("above", MONEY_RANGE, "the revenue that the rate begins above, default 0"),
            field("amount", MONEY_RANGE, "a sum for each win, new customer or top partner"),
            field("per", words("what it is paid for", "win", "customer"), "what the amount is paid for, default win"),
            field("top", COUNT, "so many partners get the amount, the first by sourced revenue"),
            field("product", TEXT, "the one product that counts, default all"),
            field("description", TEXT, "the incentive in words"));

    private static final Shape DEAL_REGISTRATION = group(
            field("rule", TEXT, "who holds an account, such as first-to-register"),
            field("protection", SPAN, "how long a registration holds the account"),
            field(
                    "protection_from",
                    words("a starting point", "approval", "submission", "registration"),
                    "the day protection starts"),
            field("extension", either(SPAN, YES_NO, NONE), "how much longer on activity"),
            field("approval_sla", new Shape.Value(ValueKind.REPLY_TIME), "how soon a registration is answered"),
            field("crm_integration", ANYTHING, "registrations reach the CRM"),
            field("conflict_process", ANYTHING, "what happens when two claim one account"),
            field("decides", TEXT, "the role that decides"),
            field("rejects_if", listOrOne(TEXT), "the grounds for a rejection"),
            field("capacity", COUNT, "the open registrations a partner may hold"),
            field("second_share", SHARE, "the second partner's share of the reward"),
            field("customer_override", YES_NO, "the customer may choose another partner"),
            field("renewals", YES_NO, "renewals can be registered"),
            field("uplift", SHARE_RANGE, "the share that is paid on top for a registered deal"),
            field("requires", ANYTHING, "what a registration must hold"),
            field("description", TEXT, "the rules in words"));

    private static final Shape MDF = group(
            field("budget", either(MONEY, SHARE), "the funds a year, or a share of revenue"),
            field("claim_days", COUNT, "days after the activity in which to claim"),
            field("expires", SPAN, "how long unspent funds stay"),
            field("copay", SHARE, "the part the partner pays"),
            field("roi_tracking", ANYTHING, "results are followed up"),
            field("activities", ANYTHING, "what may be paid for"),
            field("approval", ANYTHING, "who approves, and how"),
            field("proof", ANYTHING, "what a claim must show"),
            field("description", TEXT, "the rules in words"));

    private static final Shape ENABLEMENT = group(
            field("levels", listOrOne(ANYTHING), "the levels of training"),
            field("kit", listOrOne(ANYTHING), "what a partner is given to sell with"),
            field("certification", either(certification(), YES_NO, list(ANYTHING), TEXT), "the certificates there are"),
            field("measured_by", ANYTHING, "how one sees that it works"),
            field("training", ANYTHING, "the training on offer"),
            field("onboarding", ANYTHING, "the first weeks"),
            field("calls", ANYTHING, "the open question hours"),
            field("budget", MONEY, "what it may cost a year"),
            field("owner", TEXT, "the role that runs it"),
            field("description", TEXT, "the program in words"));

    private static Shape certification() {
        return section(
                "sales", "for people who sell",
                "technical", "for people who build and install",
                "foundation", "for everybody",
                "advanced", "for designers of solutions",
                "marketing", "for people who market",
                "services", "for people who deliver",
                "implementation", "for people who put it in place",
                "support", "for people who help users",
                "renewal", "how long a certificate holds");
    }

    private static final List<String> SHARES = List.of(
            "partner_sourced_share",
            "partner_influenced_share",
            "influenced_only_share",
            "defensible_sourced_share",
            "attach_rate",
            "certification_rate",
            "training_completion",
            "win_rate",
            "psat",
            "partner_churn",
            "partner_retention",
            "concentration_top1",
            "concentration_top2");

    private static final List<String> OTHERS = List.of(
            "enrolled_partners",
            "active_partners",
            "productive_partners",
            "lapsed_partners",
            "deal_velocity",
            "deal_size",
            "partner_nps",
            "time_to_first_deal",
            "revenue_per_partner",
            "sourced_growth",
            "pipeline_coverage",
            "sourced_per_mdf",
            "partner_cac",
            "channel_cost_ratio",
            "sourced_revenue",
            "influenced_revenue");

    /** What a share of revenue is a share of, as users call it. */
    private static final Shape BASE =
            words("what it is a share of", "new-business", "bookings", "arr", "new-arr", "revenue");

    private static final List<String> SHARES_OF_REVENUE = List.of(
            "partner_sourced_share", "partner_influenced_share", "influenced_only_share", "defensible_sourced_share");

    /** A measure that is a share of something asks when its target is 15 and not 15%. */
    static final Shape.Group TARGETS = targets();

    private static Shape.Group targets() {
        List<Shape.Field> fields = new ArrayList<>();
        for (String measure : SHARES) {
            fields.add(target(measure, SHARE_RANGE));
        }
        for (String measure : OTHERS) {
            fields.add(target(measure, new Shape.Value(ValueKind.TARGET)));
        }
        return new Shape.Group(fields, Optional.empty());
    }

    /** The first of the two shapes tells how a value is read. */
    private static Shape.Field target(String measure, Shape value) {
        List<Shape.Field> bounds = new ArrayList<>();
        bounds.add(field("at_least", value, "what is to be reached"));
        bounds.add(field("at_most", value, "what is not to be passed"));
        if (SHARES_OF_REVENUE.contains(measure)) {
            bounds.add(field("of", BASE, "what it is a share of, such as new_business or bookings"));
        }
        return field(
                measure,
                either(value, new Shape.Group(bounds, Optional.empty())),
                "the program's own target for this measure");
    }

    private static Shape revenue() {
        List<Shape.Field> fields = new ArrayList<>();
        for (String type : TYPES.allowed()) {
            fields.add(field(type, MODEL, "how partners of this type earn"));
        }
        fields.add(field(
                "co-sell", MODEL, "how partners of types without terms of their own earn; shared deals are split"));
        return new Shape.Group(fields, Optional.empty());
    }

    /** What stands under {@code program:}. */
    static final Shape.Group PROGRAM = group(
            field("name", TEXT, "the program's name"),
            field("owner", TEXT, "the role that runs it"),
            field("description", TEXT, "the program in words"),
            field("types", listOrOne(TYPES), "the partner types run today"),
            field("tiers", either(new Shape.Named("tiers"), NONE), "the ladder of levels"),
            field("tracks", names(TierShape.TRACK), "several ladders by name, instead of tiers"),
            field("measures", names(MEASURE), "the program's own measures by name"),
            field("revenue", revenue(), "how partners earn, by partner type"),
            field(
                    "incentives",
                    either(names(either(INCENTIVE, TEXT, list(ANYTHING))), TEXT, list(ANYTHING)),
                    "bonuses and rewards by name; those in words alone are not counted"),
            field(
                    "deal_registration",
                    either(DEAL_REGISTRATION, NONE, YES_NO),
                    "who holds an account, and for how long"),
            field("mdf", either(MDF, NONE, YES_NO), "market development funds"),
            field("enablement", either(ENABLEMENT, NONE, YES_NO), "training, kit and certificates"),
            field("portal", SectionShape.PORTAL, "the partner portal"),
            field("operations", SectionShape.OPERATIONS, "the people and systems that run the program"),
            field("success", SectionShape.SUCCESS, "how partners are looked after"),
            field("conflict", SectionShape.CONFLICT, "the rules of engagement"),
            field("agreement", SectionShape.AGREEMENT, "the partner agreement"),
            field("reviews", SectionShape.REVIEWS, "what is reviewed, and how often"),
            field("targets", TARGETS, "the program's own targets by measure"),
            field("acquisitions", SectionShape.ACQUISITIONS, "the plan for each phase of an acquisition"));

    /** A whole {@code program.yaml}. */
    static final Shape FILE = group(required("program", PROGRAM, "the program, with its parts below it"));

    private ProgramShape() {}
}
