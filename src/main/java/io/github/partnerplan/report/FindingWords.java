package io.github.partnerplan.report;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.source.PlainText;

/** A finding's sentences for tools that show the place themselves; neutralised and on one line. */
final class FindingWords {

    private FindingWords() {}

    /** The message; where other tools cannot open the place, it stands in front. */
    static String message(Finding finding) {
        String place = finding.where().words();
        boolean isShown = FilePlace.isInRepository(finding.where().file()) || place.isEmpty();
        return PlainText.clean(isShown ? finding.message() : place + ": " + finding.message());
    }

    /** The message as a sentence, and what mends it. */
    static String whole(Finding finding) {
        String message = message(finding);
        if (finding.help().isEmpty()) {
            return message;
        }
        boolean isEnded = message.endsWith(".") || message.endsWith("?");
        return message + (isEnded ? " " : ". ") + PlainText.clean(finding.help());
    }
}
