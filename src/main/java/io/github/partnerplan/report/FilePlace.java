package io.github.partnerplan.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the name of a finding's file is to other tools: a file of the repository, or something they cannot open. */
final class FilePlace {

    private static final String STANDARD_INPUT = "<stdin>";

    private FilePlace() {}

    /** Whether a finding's file is one at all, and not an option such as {@code --arr} or nothing. */
    static boolean isFile(String name) {
        return !name.isEmpty() && !isOption(name);
    }

    /** Whether the file has a name that holds on other machines. */
    static boolean isRelative(String name) {
        boolean isDrive = name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
        return isFile(name) && !name.startsWith("/") && !isDrive;
    }

    /** Whether other tools can open the file by this name from the folder where the check ran. */
    static boolean isInRepository(String name) {
        return isRelative(name) && !name.equals(STANDARD_INPUT);
    }

    private static boolean isOption(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '-' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return name.startsWith("--");
    }

    /** A relative reference: UTF-8 by percent signs but for letters, digits, {@code - . _ ~} and slashes. */
    static String uri(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (isLetter || (c >= '0' && c <= '9') || "-._~/".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
            }
        }
        return uri.toString();
    }
}
