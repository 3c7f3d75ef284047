package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.source.PlainText;
import java.util.Optional;

/** Why a client has no plan or no report, and where in the files; empty where no line is to blame. */
record LeftOut(String name, String why, String place) {

    private static final int LONGEST_NAME = 60;

    /** Its own findings say why. */
    static LeftOut unknown(Company company, String name, Findings own) {
        Optional<Finding> said = own.sorted().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .findFirst();
        String why = said.map(Finding::message).orElse("neither ARR nor headcount is given");
        return new LeftOut(name, why, words(said.map(Finding::where).orElse(company.place("name", ""))));
    }

    /** The program broke on it. */
    static LeftOut broken(Company company, String name, Throwable e) {
        String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        String why = "could not be planned: a fault of this program, not of your files, which we ask you to report: "
                + PlainText.clean(String.valueOf(e)) + where;
        return new LeftOut(name, why, words(company.place("name", "")));
    }

    private static String words(Location where) {
        return where.line() == 0 ? "" : where.file() + ":" + where.line();
    }

    /** Why, where the name stands beside it already. */
    String besideName() {
        return why.startsWith(name + " ") ? why.substring(name.length() + 1) : why;
    }

    /** {@code Birchline (companies.csv:5: has neither …)}, on one line. */
    String line() {
        String reason = PlainText.clean(place.isEmpty() ? besideName() : place + ": " + besideName());
        return PlainText.fitting(name, LONGEST_NAME) + " (" + reason + ")";
    }
}
