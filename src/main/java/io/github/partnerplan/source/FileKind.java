package io.github.partnerplan.source;

/** Recognises files that are no text by their first bytes. */
final class FileKind {

    static final String HELP = "Export it as CSV (UTF-8) or save it as plain text.";

    private FileKind() {}

    /** What a file that starts with so many of these bytes is, in plain words; empty if it may be text. */
    static String of(byte[] start, int length) {
        if (begins(start, length, "%PDF")) {
            return "a PDF";
        }
        if (begins(start, length, "PK\3\4") || begins(start, length, "PK\5\6")) {
            return "a spreadsheet (xlsx) or zip archive";
        }
        if (begins(start, length, "\u001F\u008B")) {
            return "packed with gzip";
        }
        if (begins(start, length, "\u00D0\u00CF\u0011\u00E0")) {
            return "an old Excel or Word file";
        }
        boolean twoByteText = begins(start, length, "\u00FE\u00FF") || begins(start, length, "\u00FF\u00FE");
        return !twoByteText && holdsNul(start, length) ? "a binary file" : "";
    }

    private static boolean begins(byte[] start, int length, String signature) {
        if (length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((start[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsNul(byte[] start, int length) {
        for (int i = 0; i < length; i++) {
            if (start[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
