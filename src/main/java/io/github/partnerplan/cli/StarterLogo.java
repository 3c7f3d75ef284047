package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Branding;
import io.github.partnerplan.read.LogoReader;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.Picture;
import io.github.partnerplan.source.PlainText;
import java.util.Base64;
import java.util.Optional;

/** The logo that a new workspace begins with, named for what it is. */
record StarterLogo(Branding.Logo logo) {

    private static final String OPTION = "--logo";

    /** The picture of a file that was typed; one that a report could not show is refused, because it would be copied for nothing. */
    static Optional<StarterLogo> of(Optional<String> typed, Surroundings surroundings) throws Refusal {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Findings findings = new Findings();
        Location option = Location.file(OPTION);
        try (Inputs inputs = new Inputs(surroundings.workingDirectory(), surroundings.in())) {
            Optional<InputFile> file = inputs.open(typed.get(), option, findings);
            Optional<Branding.Logo> logo =
                    file.isPresent() ? LogoReader.read(file.get(), option, findings) : Optional.empty();
            for (Finding finding : findings.sorted()) {
                if (finding.severity() != Severity.NOTE) {
                    throw Refusal.usage(OPTION + ": " + PlainText.clean(finding.message()) + "\n" + finding.help());
                }
            }
            return logo.map(StarterLogo::new);
        }
    }

    /** Inside the workspace: the ending is that of its content. */
    String name() {
        return "logo" + Picture.Kind.of(logo.mediaType()).ending();
    }

    byte[] content() {
        return Base64.getDecoder().decode(logo.base64());
    }
}
