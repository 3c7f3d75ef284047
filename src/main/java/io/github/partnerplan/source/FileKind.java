package io.github.partnerplan.source;

import java.nio.ByteBuffer;

/** Recognises files that are no text by their first bytes. */
final class FileKind {

    static final String HELP = "Export it as CSV (UTF-8) or save it as plain text.";

    private FileKind() {}

    /** What the file is in plain words; empty if it may be text. */
    static String of(ByteBuffer start) {
        if (begins(start, "%PDF")) {
            return "a PDF";
        }
        if (begins(start, "PK\3\4") || begins(start, "PK\5\6")) {
            return "a spreadsheet (xlsx) or zip archive";
        }
        if (begins(start, "\u001F\u008B")) {
            return "packed with gzip";
        }
        if (begins(start, "\u00D0\u00CF\u0011\u00E0")) {
            return "an old Excel or Word file";
        }
        boolean twoByteText = begins(start, "\u00FE\u00FF") || begins(start, "\u00FF\u00FE");
        return !twoByteText && holdsNul(start) ? "a binary file" : "";
    }

    private static boolean begins(ByteBuffer start, String signature) {
        if (start.limit() < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((start.get(i) & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsNul(ByteBuffer start) {
        for (int i = 0; i < start.limit(); i++) {
            if (start.get(i) == 0) {
                return true;
            }
        }
        return false;
    }
}
