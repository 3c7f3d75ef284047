package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Branding;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Picture;
import io.github.partnerplan.source.SmallFile;
import java.util.Base64;
import java.util.Optional;

/** Reads the logo of a report. One that cannot be shown is a finding, and the report is made without it. */
public final class LogoReader {

    /** A report carries its logo inside, and goes out by mail. */
    private static final int MOST_BYTES = 256 << 10;

    /** A reader unpacks a picture to four bytes a pixel: this is 64 MB. */
    private static final int MOST_PIXELS = 4_000;

    private static final String SMALLER =
            "Save a smaller copy of it, a few hundred pixels are plenty; until then reports have no logo.";

    private final Location askedBy;
    private final Findings findings;

    private LogoReader(Location askedBy, Findings findings) {
        this.askedBy = askedBy;
        this.findings = findings;
    }

    /** {@code askedBy} is where the file is named, and where its findings stand. */
    public static Optional<Branding.Logo> read(InputFile file, Location askedBy, Findings findings) {
        return new LogoReader(askedBy, findings).read(file);
    }

    private Optional<Branding.Logo> read(InputFile file) {
        Optional<byte[]> bytes = file.size() > MOST_BYTES
                ? Optional.of(new byte[MOST_BYTES + 1])
                : SmallFile.bytes(file, MOST_BYTES, findings);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        if (bytes.get().length > MOST_BYTES) {
            tooLarge(file, "is larger than 256 KiB");
            return Optional.empty();
        }
        Picture picture = Picture.of(bytes.get());
        if (picture instanceof Picture.Broken broken) {
            findings.warning(
                    "logo-unreadable",
                    askedBy,
                    "the logo " + Blanks.quoted(file.name()) + " " + broken.why(),
                    "Save it again as PNG, JPEG, GIF or plain SVG; until then reports have no logo.");
            return Optional.empty();
        }
        return shown(file, (Picture.Whole) picture, bytes.get());
    }

    private Optional<Branding.Logo> shown(InputFile file, Picture.Whole picture, byte[] bytes) {
        if (picture.width() > MOST_PIXELS || picture.height() > MOST_PIXELS) {
            String size = picture.width() + " by " + picture.height() + " pixels";
            tooLarge(file, "is " + size + "; at most 4,000 by 4,000 are taken");
            return Optional.empty();
        }
        for (String part : picture.unsure()) {
            findings.note(
                    "logo-part-left-out",
                    askedBy,
                    "the logo " + Blanks.quoted(file.name()) + " holds " + part,
                    "Look at a report; where something is missing, save the logo as plain SVG or PNG.");
        }
        String base64 = Base64.getEncoder().encodeToString(bytes);
        return Optional.of(new Branding.Logo(file.name(), picture.kind().mediaType(), base64));
    }

    private void tooLarge(InputFile file, String how) {
        findings.warning("logo-too-large", askedBy, "the logo " + Blanks.quoted(file.name()) + " " + how, SMALLER);
    }
}
