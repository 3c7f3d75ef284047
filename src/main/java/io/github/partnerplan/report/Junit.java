package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.check.CheckReport.Reported;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A check as JUnit XML, which every build server shows: a suite a file, a failed case an error or warning, a passed case a
 * note or a clean file. It holds no times, so that the same check gives the same bytes.
 */
public final class Junit {

    private final StringBuilder xml = new StringBuilder();

    private Junit() {}

    public static String of(CheckReport report) {
        Junit junit = new Junit();
        junit.suites(report);
        return junit.xml.toString();
    }

    private void suites(CheckReport report) {
        Map<String, List<Reported>> byFile = new LinkedHashMap<>();
        report.files().forEach(file -> byFile.put(file, new ArrayList<>()));
        for (Reported each : report.findings()) {
            String file = each.finding().where().file();
            byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(each);
        }
        int tests = 0;
        int failures = 0;
        for (List<Reported> findings : byFile.values()) {
            tests += Math.max(1, findings.size());
            failures += failing(findings);
        }
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open("testsuites", "partnerplan", tests, failures).append(">\n");
        byFile.forEach(this::suite);
        xml.append("</testsuites>\n");
    }

    private void suite(String file, List<Reported> findings) {
        String name = file.isEmpty() ? "partnerplan" : file;
        int failures = failing(findings);
        xml.append("  ");
        open("testsuite", name, Math.max(1, findings.size()), failures).append(" skipped=\"0\">\n");
        if (findings.isEmpty()) {
            testcase("no findings", name).append("/>\n");
        }
        Set<String> names = new HashSet<>();
        for (Reported each : findings) {
            testcase(unique(each.finding(), names), name).append(">\n");
            outcome(each.finding(), each.fails());
            xml.append("    </testcase>\n");
        }
        xml.append("  </testsuite>\n");
    }

    private StringBuilder open(String element, String name, int tests, int failures) {
        xml.append('<').append(element).append(" name=\"").append(escaped(name));
        xml.append("\" tests=\"").append(tests).append("\" failures=\"").append(failures);
        return xml.append("\" errors=\"0\"");
    }

    private StringBuilder testcase(String name, String file) {
        xml.append("    <testcase name=\"").append(escaped(name));
        return xml.append("\" classname=\"").append(escaped(file)).append('"');
    }

    private static int failing(List<Reported> findings) {
        int failing = 0;
        for (Reported each : findings) {
            failing += each.fails() ? 1 : 0;
        }
        return failing;
    }

    /** A case fails where the run does, so that a build server and the exit code say the same. */
    private void outcome(Finding finding, boolean fails) {
        String place = finding.where().words();
        StringBuilder body = new StringBuilder(place).append(place.isEmpty() ? "" : ": ");
        body.append(finding.severity().word()).append(": ").append(finding.message());
        String text = escaped(body.toString()) + (finding.help().isEmpty() ? "" : "\nhelp: " + escaped(finding.help()));
        if (!fails) {
            xml.append("      <system-out>").append(text).append("</system-out>\n");
            return;
        }
        xml.append("      <failure type=\"").append(finding.severity().word());
        xml.append("\" message=\"").append(escaped(finding.message())).append("\">");
        xml.append(text).append("</failure>\n");
    }

    /** Build servers show one of several cases with the same name. */
    private static String unique(Finding finding, Set<String> names) {
        int line = finding.where().line();
        String name = finding.id() + (line == 0 ? "" : " at line " + line);
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + " (" + i + ")";
        }
        return unique;
    }

    /** Neutralised, on one line, and without the two characters that XML 1.0 has no way to write. */
    private static String escaped(String text) {
        return PlainText.clean(text)
                .replace('\uFFFE', '\uFFFD')
                .replace('\uFFFF', '\uFFFD')
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
