package io.github.partnerplan.read;

import static io.github.partnerplan.read.ShapeParts.ANYTHING;
import static io.github.partnerplan.read.ShapeParts.COUNT;
import static io.github.partnerplan.read.ShapeParts.MONEY;
import static io.github.partnerplan.read.ShapeParts.MONEY_RANGE;
import static io.github.partnerplan.read.ShapeParts.NONE;
import static io.github.partnerplan.read.ShapeParts.SHARE;
import static io.github.partnerplan.read.ShapeParts.SHARE_RANGE;
import static io.github.partnerplan.read.ShapeParts.SPAN;
import static io.github.partnerplan.read.ShapeParts.TEXT;
import static io.github.partnerplan.read.ShapeParts.THRESHOLD;
import static io.github.partnerplan.read.ShapeParts.TYPES;
import static io.github.partnerplan.read.ShapeParts.YES_NO;
import static io.github.partnerplan.read.ShapeParts.either;
import static io.github.partnerplan.read.ShapeParts.field;
import static io.github.partnerplan.read.ShapeParts.group;
import static io.github.partnerplan.read.ShapeParts.list;
import static io.github.partnerplan.read.ShapeParts.listOrOne;
import static io.github.partnerplan.read.ShapeParts.names;
import static io.github.partnerplan.read.ShapeParts.required;
import static io.github.partnerplan.read.ShapeParts.words;

/** The ladders of a program: levels, what they ask for and what they give. */
final class TierShape {

    private static final Shape REQUIREMENT_GROUPS = list(new Shape.Named("requirements"));

    private static final Shape REACH = group(
            required("tier", TEXT, "the level to reach"),
            field("within", SPAN, "the time to reach it in, counted from joining"));

    private static final Shape BOUNDS = group(
            field("at_least", THRESHOLD, "the least that meets the requirement"),
            field("at_most", THRESHOLD, "the most that meets the requirement"),
            field("window", SPAN, "the time the measure looks back, default 12 months"));

    /** Measures by name, each with the least it must be. */
    static final Shape REQUIREMENTS = names(
            either(THRESHOLD, BOUNDS),
            field("any_of", REQUIREMENT_GROUPS, "groups of requirements, one of which must hold"),
            field("all_of", REQUIREMENT_GROUPS, "groups of requirements, all of which must hold"),
            field("reach", REACH, "a level to reach in a given time"));

    private static final Shape RATE = group(
            required("rate", SHARE_RANGE, "the share paid"),
            field("months", either(COUNT, SPAN), "how many months a customer is paid for, from the first sale to it"),
            field("cap", MONEY, "the most that is paid for one customer in all"));

    private static final Shape RATES = names(
            either(SHARE_RANGE, RATE), field("default", either(SHARE_RANGE, RATE), "the rate of every other product"));

    /** A share, a rate with its limits, or either by product. */
    static final Shape COMMISSION = either(SHARE_RANGE, RATES, RATE);

    private static final Shape BENEFITS = group(
            field(
                    "discount",
                    either(SHARE_RANGE, NONE),
                    "the discount off list, for partners that buy and for tracks by type"),
            field(
                    "commission",
                    either(new Shape.Named("commission"), NONE),
                    "the share of the deal paid to the partner, in place of its type's terms"),
            field(
                    "mdf",
                    either(MONEY_RANGE, SHARE_RANGE, NONE),
                    "market development funds a year, or a share of what it sourced, for a partner with a win"),
            field(
                    "manager",
                    words("a kind of partner manager", "none", "shared", "dedicated"),
                    "who looks after the partner"),
            field("support", ANYTHING, "the level of support"),
            field("other", ANYTHING, "further benefits, in your own words"));

    private static final Shape LEVEL = group(
            required("name", TEXT, "the level's name"),
            field("description", TEXT, "what the level is for"),
            field("top", SHARE, "the share of productive partners it is open to, by rank"),
            field("rank_by", TEXT, "the measure that ranks, instead of the ladder's"),
            field("rank_within", TEXT, "the column whose values are ranked apart, such as region"),
            field(
                    "requires",
                    either(new Shape.Named("requirements"), NONE),
                    "what a partner must reach; all must hold"),
            field("reach", REACH, "the level to reach next, and the time for it"),
            field("fee", either(MONEY_RANGE, NONE), "what the level costs a year; shown, excludes nobody"),
            field("invitation", YES_NO, "only the partners that hold it are in it"),
            field("benefits", BENEFITS, "what the level gives"));

    /** When something is done again. */
    static final Shape.Words RHYTHM =
            words("a rhythm", "anytime", "at-review", "never", "daily", "monthly", "quarterly", "yearly", "annual");

    /** One ladder. */
    static final Shape TIERS = group(
            field("description", TEXT, "what the ladder is for"),
            field("review", RHYTHM, "when levels are reviewed"),
            field("promote", RHYTHM, "when a partner can move up"),
            field("demote", RHYTHM, "when a partner can move down"),
            field("grace", either(SPAN, NONE), "the time a partner keeps a level it no longer meets"),
            field("rank_by", TEXT, "the measure that ranks, default sourced_revenue"),
            field("rank_within", TEXT, "the column whose values are ranked apart, such as region"),
            required("levels", list(LEVEL), "the levels, best first"));

    /** One ladder of several, and for whom it is. */
    static final Shape TRACK = group(
            field("description", TEXT, "what the track is for"),
            field("for", listOrOne(TYPES), "the partner types in the track"),
            required("tiers", TIERS, "the ladder of the track"));

    private TierShape() {}
}
