package io.github.partnerplan.program;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Program;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Where partners stood by the same rules on the earlier days of the books; a day is worked out when it is first asked for. */
final class History {

    private final Program program;
    private final Map<LocalDate, Books> books = new HashMap<>();
    private final Map<LocalDate, IdentityHashMap<Partner, Standing>> days = new HashMap<>();

    History(Program program, Books today) {
        this.program = program;
        today.earlier().forEach(each -> books.put(each.asOf(), each));
    }

    /** Empty for a day that was not summed, and for a partner that was not enrolled on it. */
    Optional<Standing> on(LocalDate day, PartnerLedger partner) {
        Books then = books.get(day);
        return then == null
                ? Optional.empty()
                : Optional.ofNullable(
                        days.computeIfAbsent(day, any -> standings(then)).get(partner.partner()));
    }

    /** The partner is the same object in the books of every day, of which each has a ledger of its own. */
    private IdentityHashMap<Partner, Standing> standings(Books then) {
        IdentityHashMap<Partner, Standing> standings = new IdentityHashMap<>();
        for (Standing each : Ladders.of(program, then).standings()) {
            standings.put(each.partner().partner(), each);
        }
        return standings;
    }
}
