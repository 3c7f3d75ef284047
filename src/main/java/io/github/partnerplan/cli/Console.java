package io.github.partnerplan.cli;

import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.HtmlWriter;
import io.github.partnerplan.document.MarkdownWriter;
import io.github.partnerplan.document.TextWriter;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.report.FindingsText;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.OutputFile;
import io.github.partnerplan.source.OutputRefusedException;
import io.github.partnerplan.source.PlainText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a command's results and findings go: UTF-8 everywhere, results to standard output or a file, the rest to standard error. */
final class Console {

    private final Surroundings surroundings;
    private final Arguments arguments;

    Console(Surroundings surroundings, Arguments arguments) {
        this.surroundings = surroundings;
        this.arguments = arguments;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The document in a form of text. */
    String render(Document document, Format format) throws Refusal {
        if (format == Format.MARKDOWN) {
            return new MarkdownWriter().write(document);
        }
        if (format == Format.HTML) {
            return new HtmlWriter().write(document);
        }
        boolean isForFile = arguments.has("--output");
        String colour = Options.oneOf("--color", arguments.text("--color", "auto"), List.of("auto", "always", "never"));
        boolean mayColour = !isForFile && surroundings.mayColour("out", colour);
        return new TextWriter(surroundings.width(), mayColour).write(document);
    }

    /** Writes a result to {@code --output} or to standard output. */
    void result(String text, Inputs inputs) throws Refusal {
        result(text.getBytes(StandardCharsets.UTF_8), inputs);
    }

    void result(byte[] content, Inputs inputs) throws Refusal {
        Optional<String> file = arguments.text("--output");
        if (file.isPresent() && !file.get().equals("-")) {
            writeFile(file.get(), content, inputs);
        } else {
            writeStandardOutput(content);
        }
    }

    void writeFile(String name, String text, Inputs inputs) throws Refusal {
        writeFile(name, text.getBytes(StandardCharsets.UTF_8), inputs);
    }

    void writeFile(String name, byte[] content, Inputs inputs) throws Refusal {
        try {
            OutputFile.write(Path.of(name), content, inputs);
        } catch (OutputRefusedException e) {
            throw Refusal.usage("cannot write the result: " + e.getMessage());
        } catch (InvalidPathException e) {
            throw Refusal.usage("cannot write " + PlainText.quoted(name) + ": that is no file name");
        } catch (IOException e) {
            throw new Refusal("could not write " + PlainText.quoted(name) + ": " + e.getMessage(), ExitCode.FAILURE);
        }
    }

    /** A reader that has seen enough closes the pipe, which is no fault; a full disk is one. */
    private void writeStandardOutput(byte[] content) throws Refusal {
        try {
            surroundings.out().write(content);
            surroundings.out().flush();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (!reason.contains("Broken pipe") && !reason.contains("pipe is being closed")) {
                throw new Refusal("could not write the result: " + reason, ExitCode.FAILURE);
            }
        }
    }

    /** Prints findings, with the lines they are about where a person looks on. */
    void findings(Findings findings, Inputs inputs) {
        List<Finding> shown = new ArrayList<>(findings.sorted());
        if (arguments.has("--quiet")) {
            shown.removeIf(finding -> finding.severity() != Severity.ERROR);
        }
        if (!shown.isEmpty()) {
            boolean isTerminal = surroundings.isTerminal("err");
            boolean colour = surroundings.mayColour("err", arguments.text("--color", "auto"));
            message(FindingsText.of(shown, isTerminal, colour, inputs));
        }
    }

    /** Something worth knowing about the result, unless nobody wants to. */
    void note(String text) {
        if (!arguments.has("--quiet")) {
            message("partnerplan: note: " + text + "\n");
        }
    }

    void message(String text) {
        print(surroundings.err(), text);
    }

    /** There is nobody left to tell when standard error itself fails. */
    static void print(OutputStream err, String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            return;
        }
    }
}
