package io.github.partnerplan.finding;

import java.util.Locale;

/** How bad a finding is: an error contradicts, is unreadable or loses money; a warning goes against a playbook; a note is worth knowing. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word users read and write: {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
