package io.github.partnerplan.report;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Statement;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** An array of objects, the keys of each written by {@code keys}. */
    <T> Json objects(String name, Collection<T> all, Consumer<T> keys) {
        array(name);
        for (T each : all) {
            object();
            keys.accept(each);
            endObject();
        }
        return endArray();
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

    Json day(String name, Optional<LocalDate> day) {
        day.ifPresent(known -> field(name, known.toString()));
        return this;
    }

    Json ratio(String name, Optional<BigDecimal> value) {
        return number(name, value, RATIO_PLACES);
    }

    Json money(String name, Optional<BigDecimal> value) {
        return number(name, value, MONEY_PLACES);
    }

    /** An amount, or the ends of a range under its name with {@code _low} and {@code _high}; nothing for one that is unknown. */
    Json money(String name, Quantity amount) {
        return amount.value().isPresent()
                ? money(name, amount.value())
                : money(name + "_low", amount.low()).money(name + "_high", amount.high());
    }

    /** Why a quantity is unknown; nothing for one that is known. */
    Json why(String name, Quantity quantity) {
        return quantity instanceof Quantity.Unknown unknown ? field(name, unknown.why()) : this;
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

    Json statements(String name, List<Statement> statements) {
        return objects(
                name, statements, statement -> field("text", statement.text()).sources(statement.sources()));
    }

    Json place(Location where) {
        return field("file", where.file()).field("line", where.line());
    }

    Json sources(List<Citation> sources) {
        return objects("sources", sources, source -> {
            if (source instanceof Citation.Playbook place) {
                field("document", place.document()).field("section", place.section());
            } else if (source instanceof Citation.Row row) {
                field("file", row.file()).field("line", row.line());
            }
        });
    }
}
