package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Says in plain words why a text is no YAML. */
final class YamlFault {

    private static final String QUOTE_IT = "Put the value in quotes.";

    private final String message;
    private final String help;

    private YamlFault(String message, String help) {
        this.message = message;
        this.help = help;
    }

    static Mark mark(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            throw new IllegalStateException("the parser gave no place");
        }
        return mark.get();
    }

    static void report(RuntimeException cause, String text, String name, Findings findings) {
        Location where = Location.file(name);
        YamlFault fault = new YamlFault("this is not valid YAML", "Check the quotes, brackets and indentation.");
        if (cause instanceof MarkedYamlEngineException marked) {
            fault = of(marked);
            where = place(marked, name);
        } else {
            int control = firstControl(text);
            if (control >= 0) {
                char[] all = text.toCharArray();
                where = TextPlace.between(
                        name, all, 0, 1, control, control + Character.charCount(text.codePointAt(control)));
                String code = Integer.toHexString(text.codePointAt(control));
                fault = new YamlFault(
                        "a control character (hexadecimal " + code + ") stands here, which YAML forbids", "Remove it.");
            }
        }
        findings.error("file-syntax", where, fault.message, fault.help);
    }

    private static Location place(MarkedYamlEngineException fault, String name) {
        boolean atOpening = isUnclosed(problem(fault)) || context(fault).contains("simple key");
        Optional<Mark> mark = atOpening ? fault.getContextMark() : fault.getProblemMark();
        if (mark.isEmpty()) {
            mark = atOpening ? fault.getProblemMark() : fault.getContextMark();
        }
        if (mark.isEmpty()) {
            return Location.file(name);
        }
        return Location.span(name, mark.get().getLine() + 1, mark.get().getColumn() + 1, 1);
    }

    /** The text ended within something, so the place to show is where that began. */
    private static boolean isUnclosed(String problem) {
        return problem.contains("unexpected end of stream")
                || problem.contains("document separator")
                || problem.contains("<stream end>");
    }

    private static String context(MarkedYamlEngineException fault) {
        return String.valueOf(fault.getContext());
    }

    private static String problem(MarkedYamlEngineException fault) {
        return String.valueOf(fault.getProblem());
    }

    /** The parser's own words, sorted by what a user did; matched on words that its versions have kept. */
    private static YamlFault of(MarkedYamlEngineException fault) {
        String problem = problem(fault);
        String context = context(fault);
        if (problem.contains("TAB")) {
            return new YamlFault("a tab stands here, where YAML takes only spaces", "Replace the tab with spaces.");
        }
        if (problem.contains("mapping values are not allowed")) {
            return new YamlFault(
                    "a key cannot stand here: the line has a second colon, or is indented deeper than the one it continues",
                    "Put a value that holds a colon in quotes, or indent the line like its neighbours.");
        }
        if (context.contains("quoted scalar")) {
            return quoted(problem);
        }
        if (problem.contains("cannot start any token")) {
            return new YamlFault("a value cannot begin with this character", QUOTE_IT);
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return bracket(fault);
        }
        if (problem.contains("<stream end>")) {
            return new YamlFault("the file ends here in the middle of a list or group", "Close the bracket.");
        }
        if (problem.contains("<scalar>") || problem.contains("document start")) {
            return new YamlFault(
                    "this cannot follow: the value before it is complete",
                    "Put the whole value in one pair of quotes, or begin a new line with a key.");
        }
        if (problem.contains("expected <block end>")
                || problem.contains("sequence entries")
                || context.contains("block collection")) {
            return new YamlFault(
                    "this does not line up with the lines above it", "Indent it exactly like its neighbours.");
        }
        if (problem.contains("expected ':'") || context.contains("simple key")) {
            return new YamlFault("this line has no colon after its key", "Write a colon and a space after the key.");
        }
        return special(context);
    }

    private static YamlFault quoted(String problem) {
        if (isUnclosed(problem)) {
            return new YamlFault("the quote that opens here is never closed", "Close the quote.");
        }
        return new YamlFault(
                "a backslash begins an escape that does not exist",
                "Write two backslashes for one, or use single quotes.");
    }

    private static YamlFault bracket(MarkedYamlEngineException fault) {
        if (isUnclosed(problem(fault))) {
            return new YamlFault("the bracket that opens here is never closed", "Close the bracket.");
        }
        String from = fault.getContextMark().isPresent()
                ? " that opens in line " + (fault.getContextMark().get().getLine() + 1)
                : "";
        return new YamlFault(
                "the bracket" + from + " is not closed before this, or a comma is missing",
                "Close the bracket, or put a comma between its items.");
    }

    private static YamlFault special(String context) {
        if (context.contains("alias") || context.contains("anchor")) {
            return new YamlFault("a value cannot begin with * or &", QUOTE_IT);
        }
        if (context.contains("tag")) {
            return new YamlFault("a value cannot begin with !", QUOTE_IT);
        }
        if (context.contains("block scalar")) {
            return new YamlFault(
                    "the text block after | or > does not begin as one should",
                    "Begin the text on the next line, indented with spaces.");
        }
        if (context.contains("directive")) {
            return new YamlFault("a line cannot begin with %", QUOTE_IT);
        }
        return new YamlFault("this is not valid YAML here", "Check the quotes, brackets and indentation.");
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
