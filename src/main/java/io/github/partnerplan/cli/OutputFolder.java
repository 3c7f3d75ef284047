package io.github.partnerplan.cli;

import io.github.partnerplan.source.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A folder that takes one report a client or partner, each under its name. */
final class OutputFolder {

    /** With its ending and a number a name stays under what every file system takes. */
    private static final int LONGEST = 100;

    private final String folder;
    private final Console console;
    private final Inputs inputs;
    private final Set<String> taken = new HashSet<>();

    OutputFolder(String folder, Console console, Inputs inputs) throws Refusal {
        this.folder = folder.endsWith("/") ? folder : folder + "/";
        this.console = console;
        this.inputs = inputs;
        try {
            Files.createDirectories(inputs.workingDirectory().resolve(folder));
        } catch (IOException e) {
            throw Refusal.usage("cannot make the folder \"" + folder + "\": " + e.getMessage());
        }
    }

    /** A folder that is there, or a name that ends in a slash. */
    static boolean isMeant(String output, Surroundings surroundings) {
        Path path = surroundings.workingDirectory().resolve(output);
        return output.endsWith("/") || Files.isDirectory(path);
    }

    /** Writes a client's report under its name, and tells which. */
    String write(String client, Format format, byte[] content) throws Refusal {
        String name = name(client, format);
        console.writeFile(folder + name, content, inputs);
        return name;
    }

    /** The file's name for a client, no other's. */
    String name(String client, Format format) {
        return free(slug(client)) + format.ending();
    }

    void writeAs(String name, String text) throws Refusal {
        console.writeFile(folder + name, text, inputs);
    }

    void writeAs(String name, byte[] content) throws Refusal {
        console.writeFile(folder + name, content, inputs);
    }

    private String free(String slug) {
        String name = slug;
        for (int i = 2; !taken.add(name); i++) {
            name = slug + "-" + i;
        }
        return name;
    }

    /** Letters and digits of the name in lower case, all else one dash: a name never leaves the folder. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String text = slug.substring(0, end(slug));
        text = text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
        return text.isEmpty() ? "client" : text;
    }

    /** A name is not cut inside a character. */
    private static int end(StringBuilder slug) {
        int end = Math.min(slug.length(), LONGEST);
        return end > 0 && Character.isHighSurrogate(slug.charAt(end - 1)) ? end - 1 : end;
    }
}
