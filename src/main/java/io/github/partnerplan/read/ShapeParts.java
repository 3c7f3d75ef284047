package io.github.partnerplan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What shapes are put together from. */
final class ShapeParts {

    static final Shape TEXT = new Shape.Value(ValueKind.TEXT);
    static final Shape MONEY = new Shape.Value(ValueKind.MONEY);
    static final Shape MONEY_RANGE = new Shape.Value(ValueKind.MONEY_RANGE);
    static final Shape SHARE = new Shape.Value(ValueKind.SHARE);
    static final Shape SHARE_RANGE = new Shape.Value(ValueKind.SHARE_RANGE);
    static final Shape NUMBER = new Shape.Value(ValueKind.NUMBER);
    static final Shape COUNT = new Shape.Value(ValueKind.COUNT);
    static final Shape YES_NO = new Shape.Value(ValueKind.YES_NO);
    static final Shape DATE = new Shape.Value(ValueKind.DATE);
    static final Shape SPAN = new Shape.Value(ValueKind.SPAN);
    static final Shape THRESHOLD = new Shape.Value(ValueKind.THRESHOLD);
    static final Shape ANYTHING = new Shape.Anything();
    static final Shape NONE = words("none", "none", "no");

    static final Shape.Words TYPES = words(
            "a partner type",
            "technology",
            "channel",
            "reseller",
            "referral",
            "affiliate",
            "si",
            "strategic",
            "marketplace",
            "ecosystem",
            "co-marketing",
            "oem");

    private ShapeParts() {}

    static Shape.Field field(String name, Shape shape, String description) {
        return new Shape.Field(name, shape, false, description);
    }

    static Shape.Field required(String name, Shape shape, String description) {
        return new Shape.Field(name, shape, true, description);
    }

    static Shape.Group group(Shape.Field... fields) {
        return new Shape.Group(List.of(fields), Optional.empty());
    }

    /** Names of the user's own. */
    static Shape.Group names(Shape value, Shape.Field... fields) {
        return new Shape.Group(List.of(fields), Optional.of(value));
    }

    /** A section that no calculation reads: its parts may be a value, a list or a group each. */
    static Shape section(String... names) {
        return section(List.of(), names);
    }

    static Shape section(List<Shape.Field> typed, String... names) {
        List<Shape.Field> fields = new ArrayList<>(typed);
        for (int at = 0; at < names.length; at += 2) {
            fields.add(field(names[at], ANYTHING, names[at + 1]));
        }
        return either(new Shape.Group(fields, Optional.empty()), TEXT, list(ANYTHING));
    }

    static Shape list(Shape item) {
        return new Shape.Items(item, false);
    }

    static Shape listOrOne(Shape item) {
        return new Shape.Items(item, true);
    }

    static Shape either(Shape... shapes) {
        return new Shape.Either(List.of(shapes));
    }

    static Shape.Words words(String what, String... words) {
        return new Shape.Words(List.of(words), what);
    }
}
