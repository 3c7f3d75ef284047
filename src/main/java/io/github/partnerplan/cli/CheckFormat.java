package io.github.partnerplan.cli;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.report.CheckJson;
import io.github.partnerplan.report.CheckText;
import io.github.partnerplan.report.GithubAnnotations;
import io.github.partnerplan.report.GitlabReport;
import io.github.partnerplan.report.Junit;
import io.github.partnerplan.report.Sarif;
import io.github.partnerplan.source.Lines;
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
    JUNIT;

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

    static CheckFormat of(String option, String word) throws Refusal {
        return valueOf(Options.oneOf(option, word, words()).toUpperCase(Locale.ROOT));
    }

    String write(CheckReport report, Lines lines, boolean colour) {
        return switch (this) {
            case TEXT -> CheckText.of(report, lines, true, colour);
            case JSON -> CheckJson.of(report);
            case SARIF -> Sarif.of(report, lines, Cli.VERSION);
            case GITHUB -> GithubAnnotations.of(report);
            case GITLAB -> GitlabReport.of(report);
            case JUNIT -> Junit.of(report);
        };
    }
}
