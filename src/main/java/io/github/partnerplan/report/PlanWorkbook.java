package io.github.partnerplan.report;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.plan.Plan;
import java.util.List;

/** A plan as a file of sheets: what to do, the metrics with a what-if, every partner, tiers, money and findings. */
public final class PlanWorkbook {

    private PlanWorkbook() {}

    public static Workbook of(PlanReport report) {
        PartnersSheet partners = new PartnersSheet(report);
        return new Workbook(
                title(report),
                List.of(
                        new SummarySheet(report).sheet(),
                        new MetricsSheet(report.plan()).sheet(),
                        new WhatIfSheet(report).sheet(),
                        partners.sheet(),
                        new TiersSheet(report.plan(), partners).sheet(),
                        new MoneySheet(report.partners().brief()).sheet(),
                        new FindingsSheet(report).sheet()));
    }

    static String title(PlanReport report) {
        String stated = report.branding().title();
        String client = client(report);
        String usual = client.isEmpty() ? "Partner plan" : "Partner plan for " + client;
        return stated.isEmpty() ? usual : stated;
    }

    static String client(PlanReport report) {
        Plan plan = report.plan();
        String client = report.branding().client();
        return client.isEmpty() ? plan.company().name() : client;
    }
}
