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
import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        CheckFormat format = of("--format", arguments.text("--format", otherwise));
        format.refuseEndingOfAnother("--format", arguments.text("--output", ""));
        return format;
    }

    /** A file for what it does not hold would open in no program; several forms are JSON, and any may be read as text. */
    void refuseEndingOfAnother(String option, String file) throws Refusal {
        String lower = file.toLowerCase(Locale.ROOT);
        boolean isJson = this == JSON || this == SARIF || this == GITLAB;
        Optional<String> meant = Optional.empty();
        if (lower.endsWith(".sarif")) {
            meant = this == SARIF ? meant : Optional.of("sarif");
        } else if (lower.endsWith(".html")) {
            meant = this == HTML ? meant : Optional.of("html");
        } else if (lower.endsWith(".json")) {
            meant = isJson ? meant : Optional.of("json");
        } else if (Format.meantBy(file).filter(Format::isPacked).isPresent()) {
            throw Refusal.usage("there is no format for " + PlainText.quoted(file)
                    + "; use one of: .txt, .json, .sarif, .xml, .html");
        }
        if (meant.isPresent()) {
            throw Refusal.usage(option + " " + word() + " does not fit " + PlainText.quoted(file)
                    + ", whose ending means " + meant.get() + ": name another file, or write " + option + " "
                    + meant.get() + (option.equals("--report") ? "=…" : ""));
        }
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
