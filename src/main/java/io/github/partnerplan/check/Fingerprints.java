package io.github.partnerplan.check;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.source.Lines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Marks by which findings are known again: made of id, file and the text of the line, not of its number, so that they stay the
 * same when lines above come or go. Of several alike, each has its own.
 */
public final class Fingerprints {

    /** Half of a SHA-256 is far more than enough to tell the findings of a repository apart. */
    private static final int BYTES = 16;

    private final Lines lines;
    private final Map<String, Integer> seen = new HashMap<>();

    public Fingerprints(Lines lines) {
        this.lines = lines;
    }

    /** The mark of the next finding; to be asked in the order of the report. */
    public String of(Finding finding) {
        int line = finding.where().line();
        String file = finding.where().file();
        // A finding about a whole file has no line; its message tells it from others of its id.
        String text = line == 0
                ? finding.message()
                : lines.line(file, line).orElse("").strip();
        String key = finding.id() + "\n" + file + "\n" + text;
        int number = seen.merge(key, 1, Integer::sum);
        return digest(key + "\n" + number);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
