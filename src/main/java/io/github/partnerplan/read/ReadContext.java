package io.github.partnerplan.read;

import io.github.partnerplan.model.Rates;
import io.github.partnerplan.source.Node;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rows of a table are read by: the rates into the company's currency, the user's own mapping for this table
 * (canonical name to header, as written under {@code columns:}; empty where none is given), and the day measures count
 * back from.
 */
public record ReadContext(Rates rates, List<Node.Entry> columns, LocalDate asOf) {

    public ReadContext {
        columns = List.copyOf(columns);
    }
}
