package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.read.Dialect;
import io.github.partnerplan.read.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The schema is never stricter than the reader, whatever the spelling. */
class ValueSchemaPropertiesTest {

    private static final List<String> TOKENS = List.of(
            "-",
            "−",
            "+",
            "$",
            "€",
            "US$",
            "USD",
            "eur",
            "5",
            "24",
            "100",
            "0",
            "1.5",
            "1,000",
            "1'000",
            "2 000",
            ".5",
            "K",
            "M",
            "million",
            "Bn",
            "%",
            " ",
            "\u00a0",
            " to ",
            "–",
            "yes",
            "No",
            "30",
            "days",
            "Quarters",
            "mo",
            "hours",
            "business days",
            "2026",
            "09",
            "Sep",
            "september",
            "/",
            ".",
            "-09-30",
            "T10:00:00Z",
            "#0b5fff",
            "#FFF",
            "(",
            ")",
            "1E5",
            "x");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> built =
                Arbitraries.of(TOKENS).list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join("", parts));
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, built), net.jqwik.api.Tuple.of(2, likely()), net.jqwik.api.Tuple.of(1, any));
    }

    /** What people write, with blanks around it. */
    private static Arbitrary<String> likely() {
        return Arbitraries.of(
                        "24M",
                        "$24M",
                        "24_000_000",
                        "24,000,000",
                        "€1.5M",
                        "250K",
                        "2500",
                        "15%",
                        "0.15",
                        "25-30%",
                        "25%–30%",
                        "10% to 20%",
                        "5K-50K",
                        "USD 24M",
                        "1.234,56 €",
                        "(500)",
                        "A$ 5 million",
                        "30 days",
                        "12 months",
                        "2 quarters",
                        "1 year",
                        "2d",
                        "30-days",
                        "24 hours",
                        "2026-09-30",
                        "30 Sep 2026",
                        "Sep 30, 2026",
                        "9/30/2026",
                        "2026-09-30T10:00:00Z",
                        "20260930",
                        "1790726400000",
                        "YES",
                        "n",
                        "usd",
                        "1.08",
                        "#0b5fff",
                        "130",
                        "1,200",
                        "12")
                .flatMap(text -> Arbitraries.of("", " ", "\u00a0", "\t").map(blank -> blank + text + blank));
    }

    @Property(tries = 20_000)
    void whatTheReaderTakesTheSchemaTakes(@ForAll ValueKind kind, @ForAll("texts") String text) {
        Assume.that(kind.read(text, Dialect.UNDECIDED).fault().isEmpty());
        assertThat(takes(ValueSchema.of(kind), StringNode.valueOf(text)))
                .as("quoted %s as %s", text, kind)
                .isTrue();
        assertThat(takes(ValueSchema.of(kind), SchemaTree.plain(text.strip())))
                .as("plain %s as %s", text, kind)
                .isTrue();
    }

    private static boolean takes(ValueSchema schema, JsonNode json) {
        if (json.isString()) {
            return schema.types().contains("string")
                    && Pattern.compile(schema.pattern())
                            .matcher(json.stringValue())
                            .find();
        }
        if (json.isNumber()) {
            BigDecimal number = json.decimalValue();
            boolean isWhole = number.stripTrailingZeros().scale() <= 0;
            return (schema.types().contains("number")
                            || (isWhole && schema.types().contains("integer")))
                    && schema.bounds().stream().allMatch(bound -> keeps(bound, number));
        }
        return schema.types().contains(json.isBoolean() ? "boolean" : "null");
    }

    private static boolean keeps(ValueSchema.Bound bound, BigDecimal number) {
        int side = number.compareTo(BigDecimal.valueOf(bound.figure()));
        return switch (bound.keyword()) {
            case "minimum" -> side >= 0;
            case "exclusiveMinimum" -> side > 0;
            case "maximum" -> side <= 0;
            default -> throw new IllegalStateException(bound.keyword());
        };
    }
}
