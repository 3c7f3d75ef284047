package io.github.partnerplan.report;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes the versioned machine formats: indented by two blanks, {@code \n} on every machine, ratios rounded half up to six
 * places, money to two. An absent value is left out.
 */
final class Json {

    private static final int RATIO_PLACES = 6;
    private static final int MONEY_PLACES = 2;

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    Json() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        generator = JsonFactory.builder().build().createGenerator(context(printer), text);
    }

    private static ObjectWriteContext context(PrettyPrinter printer) {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
    }

    /** The whole text, closed by one line break. */
    String text() {
        generator.close();
        return text + "\n";
    }

    Json object() {
        generator.writeStartObject();
        return this;
    }

    Json object(String name) {
        generator.writeName(name);
        return object();
    }

    Json endObject() {
        generator.writeEndObject();
        return this;
    }

    Json array() {
        generator.writeStartArray();
        return this;
    }

    Json array(String name) {
        generator.writeName(name);
        return array();
    }

    Json endArray() {
        generator.writeEndArray();
        return this;
    }

    Json field(String name, String value) {
        generator.writeStringProperty(name, value);
        return this;
    }

    /** Leaves an empty text out. */
    Json given(String name, String value) {
        return value.isEmpty() ? this : field(name, value);
    }

    Json field(String name, long value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    Json field(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
        return this;
    }

    /** A value that nobody knows, where the contract asks for its name all the same. */
    Json nothing(String name) {
        generator.writeNullProperty(name);
        return this;
    }

    Json ratio(String name, Optional<BigDecimal> value) {
        return number(name, value, RATIO_PLACES);
    }

    Json money(String name, Optional<BigDecimal> value) {
        return number(name, value, MONEY_PLACES);
    }

    /** A value, or the ends of a range; nothing for one that is unknown. */
    Json quantity(Quantity quantity, Unit unit) {
        return quantity.value().isPresent()
                ? amount("value", quantity.value(), unit)
                : amount("low", quantity.low(), unit).amount("high", quantity.high(), unit);
    }

    /** As money or as a ratio, by its unit. */
    Json amount(String name, Optional<BigDecimal> amount, Unit unit) {
        return unit == Unit.MONEY ? money(name, amount) : ratio(name, amount);
    }

    private Json number(String name, Optional<BigDecimal> value, int places) {
        if (value.isPresent()) {
            BigDecimal rounded =
                    value.get().setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
            generator.writeNumberProperty(name, new BigDecimal(rounded.toPlainString()));
        }
        return this;
    }

    Json texts(String name, List<String> values) {
        array(name);
        values.forEach(generator::writeString);
        return endArray();
    }

    Json sources(List<Citation> sources) {
        array("sources");
        for (Citation source : sources) {
            object();
            if (source instanceof Citation.Playbook place) {
                field("document", place.document()).field("section", place.section());
            } else if (source instanceof Citation.Row row) {
                field("file", row.file()).field("line", row.line());
            }
            endObject();
        }
        return endArray();
    }
}
