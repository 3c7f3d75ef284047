package io.github.partnerplan.report;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Walks once through a JSON file that may hold anything: a value of another kind than was asked for becomes a finding and is
 * passed over. Each method begins at a value and ends at the end of it.
 */
final class JsonWalk implements AutoCloseable {

    /** A plan is eight deep, a portfolio of plans eleven. */
    private static final int DEPTH = 64;

    /** The longest number that we write is a sum of money; anything near this would only cost time. */
    private static final int DIGITS = 60;

    private final JsonParser parser;
    private final String file;
    private final Findings findings;

    JsonWalk(InputStream text, String file, Findings findings) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxNumberLength(2 * DIGITS)
                .build();
        this.parser = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .createParser(ObjectReadContext.empty(), text);
        this.file = file;
        this.findings = findings;
    }

    /** Goes to the next value, or past the last one; false where there is none. */
    boolean next() {
        return parser.nextToken() != null;
    }

    int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** Hands each key over, its value to be walked through or passed over. */
    void object(Consumer<String> key) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrong("an object");
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            key.accept(name);
        }
    }

    void array(Runnable item) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrong("a list");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.run();
        }
    }

    void pass() {
        parser.skipChildren();
    }

    Optional<String> text() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Optional.of(parser.getString());
        }
        wrong("a text");
        return Optional.empty();
    }

    /** A number of a size that a plan can hold: {@code 1e99999999} is short to write and endless to reckon with. */
    Optional<BigDecimal> number() {
        boolean isNumber = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
        if (!isNumber) {
            wrong("a number");
            return Optional.empty();
        }
        Optional<BigDecimal> number = parsed(parser.getString());
        if (number.isEmpty()) {
            fault("a number of this size is in no plan");
        }
        return number;
    }

    private static Optional<BigDecimal> parsed(String digits) {
        try {
            BigDecimal number = new BigDecimal(digits);
            long whole = (long) number.precision() - number.scale();
            boolean isUsual = whole <= DIGITS && number.scale() <= DIGITS && whole >= -DIGITS;
            return isUsual ? Optional.of(plain(number)) : Optional.empty();
        } catch (NumberFormatException e) {
            // An exponent that no int holds.
            return Optional.empty();
        }
    }

    /** Written one way, so that 20000 and 2.0e4 are the same. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private void wrong(String wanted) {
        fault("a plan has " + wanted + " here");
        pass();
    }

    void fault(String message) {
        findings.error(
                "compare-not-a-plan",
                Location.line(file, line()),
                message,
                "Name a file that plan --format json wrote, as it was written.");
    }

    @Override
    public void close() {
        parser.close();
    }
}
