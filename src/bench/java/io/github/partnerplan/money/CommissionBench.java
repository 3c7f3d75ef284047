package io.github.partnerplan.money;

import io.github.partnerplan.model.DealType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What 1,000 sales of one partner earn, by bands over the year and over each deal, and by product with limits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CommissionBench {

    private static final int SALES = 1_000;

    private static final CommissionBands BANDS = new CommissionBands(
            List.of(band("0", "0.15"), band("100000", "0.20"), band("500000", "0.25")),
            CommissionBands.Method.MARGINAL);

    private final List<Sale> sales = new ArrayList<>();

    private static CommissionBands.Band band(String from, String rate) {
        return new CommissionBands.Band(new BigDecimal(from), new BigDecimal(rate));
    }

    @Setup
    public void sell() {
        for (int i = 0; i < SALES; i++) {
            String product = i % 3 == 0 ? "core" : "other";
            sales.add(Sales.of(
                    "2026-0" + (1 + i % 9) + "-11", String.valueOf(1_000 + i), i % 200, product, DealType.NEW));
        }
    }

    @Benchmark
    public Pay bandsOverTheYear() {
        return new BandedRates(BANDS, BandedRates.Over.YEAR, Limits.NONE).on(sales);
    }

    @Benchmark
    public Pay bandsOverEachDeal() {
        return new BandedRates(BANDS, BandedRates.Over.DEAL, Limits.NONE).on(sales);
    }

    @Benchmark
    public Pay ratesByProductWithACap() {
        Limits limits = new Limits(Optional.empty(), Optional.of(new BigDecimal("5000")));
        FlatRates.Rate core = new FlatRates.Rate(new BigDecimal("0.10"), limits);
        FlatRates.Rate other = new FlatRates.Rate(new BigDecimal("0.05"), Limits.NONE);
        return new FlatRates(Map.of("core", core), Optional.of(other)).on(sales);
    }
}
