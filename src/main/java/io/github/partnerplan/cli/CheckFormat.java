package io.github.partnerplan.cli;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.document.HtmlWriter;
import io.github.partnerplan.report.CheckDocument;
import io.github.partnerplan.report.CheckJson;
import io.github.partnerplan.report.CheckText;
import io.github.partnerplan.report.GithubAnnotations;
import io.github.partnerplan.report.GitlabReport;
import io.github.partnerplan.report.Junit;
import io.github.partnerplan.report.Sarif;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The forms in which a check can be written. */
enum CheckFormat {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    GITLAB,
    JUNIT,
    HTML;

    /** The forms that have an ending of their own: several are JSON to a build server, and XML says nothing. */
    private static final List<CheckFormat> BY_ENDING = List.of(JSON, SARIF, HTML);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (CheckFormat format : values()) {
            words.add(format.word());
        }
        return List.copyOf(words);
    }

    /** What was asked for, by its word or else by the ending of the file for the result; text where neither tells. */
    static CheckFormat of(Arguments arguments) throws Refusal {
        String file = arguments.text("--output", "").toLowerCase(Locale.ROOT);
        String otherwise = TEXT.word();
        for (CheckFormat format : BY_ENDING) {
            otherwise = file.endsWith("." + format.word()) ? format.word() : otherwise;
        }
        return of("--format", arguments.text("--format", otherwise));
    }

    static CheckFormat of(String option, String word) throws Refusal {
        return valueOf(Options.oneOf(option, word, words()).toUpperCase(Locale.ROOT));
    }

    String write(CheckReport report, CheckTargets targets, boolean colour) {
        return switch (this) {
            case TEXT -> CheckText.of(report, targets, true, colour);
            case JSON -> CheckJson.of(report);
            case SARIF -> Sarif.of(report, targets, Cli.VERSION);
            case GITHUB -> GithubAnnotations.of(report);
            case GITLAB -> GitlabReport.of(report);
            case JUNIT -> Junit.of(report);
            case HTML ->
                new HtmlWriter().write(CheckDocument.of(report, targets).under(targets.cover(CheckDocument.TITLE)));
        };
    }
}
