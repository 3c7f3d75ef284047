package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Branding;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.SmallFile;
import java.util.Optional;

/** Reads the text that stands before the plan. What a report will not show of it is a note at its place in the text. */
final class IntroductionReader {

    /** Some twenty pages: a longer text is a document of its own. */
    private static final int LONGEST = 64 << 10;

    private IntroductionReader() {}

    /** {@code askedBy} is where the file is named. */
    static Optional<Branding.Introduction> read(InputFile file, Location askedBy, Findings findings) {
        if (file.size() > LONGEST) {
            tooLarge(file, askedBy, findings);
            return Optional.empty();
        }
        Optional<String> read = SmallFile.text(file, LONGEST, findings);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        String text = read.get();
        if (text.length() > LONGEST) {
            tooLarge(file, askedBy, findings);
            return Optional.empty();
        }
        if (Blanks.trim(text).isEmpty()) {
            findings.warning(
                    "introduction-empty",
                    askedBy,
                    "the introduction " + Blanks.quoted(file.name()) + " says nothing",
                    "Write a few sentences into it, or remove the key.");
            return Optional.empty();
        }
        new MarkdownScan(file.name(), findings).scan(text);
        return Optional.of(new Branding.Introduction(file.name(), text));
    }

    private static void tooLarge(InputFile file, Location askedBy, Findings findings) {
        findings.warning(
                "introduction-too-large",
                askedBy,
                "the introduction " + Blanks.quoted(file.name()) + " is larger than 64 KiB",
                "Keep to a page or two, and send the rest beside the report; until then reports have no introduction.");
    }
}
