package io.github.partnerplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What the user typed for a command, by option name. */
record Arguments(ParseResult parsed) {

    Optional<String> text(String option) {
        return parsed.hasMatchedOption(option)
                ? Optional.of(parsed.matchedOption(option).getValue())
                : Optional.empty();
    }

    String text(String option, String otherwise) {
        return text(option).orElse(otherwise);
    }

    List<String> texts(String option) {
        return parsed.hasMatchedOption(option)
                ? List.copyOf(parsed.matchedOption(option).getValue())
                : List.of();
    }

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    Optional<String> positional() {
        return positionals().isEmpty()
                ? Optional.empty()
                : Optional.of(positionals().get(0));
    }

    List<String> positionals() {
        List<String> given = new ArrayList<>();
        for (CommandLine.Model.PositionalParamSpec each : parsed.matchedPositionals()) {
            given.addAll(each.originalStringValues());
        }
        return List.copyOf(given);
    }
}
