package io.github.partnerplan.report;

import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan as a file of sheets: what to do, what moved since an earlier plan, the metrics with a what-if, every partner, tiers, what
 * the program pays where there is one, and findings.
 */
public final class PlanWorkbook {

    private PlanWorkbook() {}

    public static Workbook of(PlanReport report) {
        PartnersSheet partners = new PartnersSheet(report);
        List<Workbook.Sheet> sheets = new ArrayList<>();
        sheets.add(new SummarySheet(report).sheet());
        report.since().ifPresent(change -> sheets.add(new SinceSheet(change).sheet()));
        sheets.add(new MetricsSheet(report.plan()).sheet());
        sheets.add(new WhatIfSheet(report).sheet());
        sheets.add(partners.sheet());
        sheets.add(new TiersSheet(report.plan(), partners).sheet());
        Brief brief = report.partners().brief();
        if (brief.earnings().isPresent()) {
            sheets.add(new MoneySheet(report.partners(), partners).sheet());
        }
        sheets.add(new FindingsSheet(report).sheet());
        return new Workbook(title(report), sheets, report.branding().accent());
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
