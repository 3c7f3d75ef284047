package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two partners on one account: 200,000 registrations of 5,000 partners on 100,000 accounts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ConflictBench {

    private static final int CLAIMS = 200_000;
    private static final int ACCOUNTS = 100_000;
    private static final int PARTNERS = 5_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private final ClaimStore claims = new ClaimStore();
    private List<PartnerLedger> partners = List.of();

    @Setup
    public void fill() {
        Facts facts = Facts.on(AS_OF.toString());
        for (int i = 0; i < PARTNERS; i++) {
            facts.partner("p" + i);
        }
        partners = facts.ledger().partners();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(
                    "Account " + i % ACCOUNTS,
                    "",
                    i * 7 % PARTNERS,
                    LocalDate.of(2026, 1, 1).plusDays(i % 200),
                    Optional.empty(),
                    Optional.of(BigDecimal.valueOf(i)),
                    Optional.empty(),
                    Location.line("registrations.csv", i + 2));
        }
    }

    @Benchmark
    public Conflicts find() {
        return new Claims(claims, partners, ClaimFaults.NONE, AS_OF).conflicts(90);
    }
}
