package io.github.partnerplan.program;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Who is in which tier, and what everybody earns there: 5,000 partners, 50,000 deals, a ladder with ranks, points and groups. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TierAssignmentBench {

    private static final int PARTNERS = 5_000;
    private static final int DEALS = 50_000;

    private static final String PROGRAM = """
            measures: {score: {sum: [{measure: certified, points: 5, floor: 10, cap: 20}, {measure: won_deals, points: 1}]}}
            tiers:
              levels:
                - {name: Platinum, top: 5%, requires: {score: 12}, benefits: {discount: 30%, mdf: 50K}}
                - {name: Gold, top: 15%, rank_within: region, benefits: {discount: 25%, mdf: 25K}}
                - {name: Silver, requires: {any_of: [{sourced_revenue: {at_least: 100K, window: 90 days}}, {nps: 9}]}, benefits: {mdf: 10K}}
                - {name: Bronze}
            revenue:
              channel: {model: commission, bands: [{from: 0, rate: 15%}, {from: 100K, rate: 20%}, {from: 500K, rate: 25%}]}
            """;

    private Optional<Books> opened = Optional.empty();

    @Setup
    public void open() {
        Facts facts = Facts.on("2026-09-30").program(PROGRAM);
        for (int i = 0; i < PARTNERS; i++) {
            facts.partner("p" + i + " channel certified=" + i % 5 + " nps=" + i % 11 + " region=R" + i % 4);
        }
        List<Deal> deals = new ArrayList<>();
        for (int i = 0; i < DEALS; i++) {
            deals.add(Facts.row(
                    "won new " + (1_000 + i % 9_000) + " partner=p" + i * 7 % PARTNERS + " role=sourced closed=2026-0"
                            + (1 + i % 9) + "-11",
                    i + 2));
        }
        opened = Optional.of(facts.deals(deals).books(Set.of(DealType.NEW), Optional.empty()));
    }

    @Benchmark
    public Ladders assign() {
        Books books = opened.orElseThrow();
        return Ladders.of(program(books), books);
    }

    @Benchmark
    public Earnings assignAndPay() {
        Books books = opened.orElseThrow();
        return Earnings.of(program(books), books, assign());
    }

    private static Program program(Books books) {
        return books.program().orElseThrow();
    }
}
