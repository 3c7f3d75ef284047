package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a file whole that is meant to be small. Of a larger one no more is read than shows that it is larger. */
public final class SmallFile {

    private SmallFile() {}

    /** At most {@code most} bytes and one more, by which a larger file is known; nothing, with a finding, if it cannot be read. */
    public static Optional<byte[]> bytes(InputFile file, int most, Findings findings) {
        try (InputStream in = file.open()) {
            return Optional.of(in.readNBytes(most + 1));
        } catch (IOException e) {
            return unreadable(file, findings);
        }
    }

    /**
     * At most {@code most} characters and one more; nothing, with a finding, if the file cannot be read, is no text, or holds a
     * NUL.
     */
    public static Optional<String> text(InputFile file, int most, Findings findings) {
        Optional<TextReader> opened = TextReader.open(file, findings);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (TextReader reader = opened.get()) {
            char[] text = new char[most + 1];
            int length = 0;
            for (int count = 0; count >= 0 && length < text.length; length += Math.max(count, 0)) {
                count = reader.read(text, length, text.length - length);
            }
            return reader.isBroken() ? Optional.empty() : Optional.of(new String(text, 0, length));
        } catch (IOException e) {
            return unreadable(file, findings);
        }
    }

    private static <T> Optional<T> unreadable(InputFile file, Findings findings) {
        findings.error(
                "file-unreadable", Location.file(file.name()), "the file cannot be read", Inputs.HELP_UNREADABLE);
        return Optional.empty();
    }
}
