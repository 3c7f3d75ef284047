package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Node;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the rates of a workspace whose form is checked already: company currency for one unit of another, by code. */
final class RatesReader {

    private RatesReader() {}

    static Map<String, BigDecimal> read(Node.Mapping root, Findings findings) {
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        for (Node.Entry entry : Nodes.entries(root, "rates")) {
            String name = entry.key().text();
            String code = Currencies.code(name);
            if (code.isEmpty() && !name.startsWith("x-")) {
                findings.error(
                        "key-unknown",
                        entry.key().where(),
                        Blanks.quoted(name) + " in rates is not a currency code",
                        "Write a code of ISO 4217, such as EUR.");
            } else if (!code.isEmpty() && entry.value() instanceof Node.Scalar scalar) {
                ValueKind.RATE
                        .read(scalar.text(), Dialect.UNDECIDED)
                        .ifPresent(rate -> rates.put(code, (BigDecimal) rate));
            }
        }
        return rates;
    }
}
