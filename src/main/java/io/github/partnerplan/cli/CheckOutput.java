package io.github.partnerplan.cli;

import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.PlainText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A form of the result and the file it goes to. */
record CheckOutput(CheckFormat format, String file) {

    /** Reads {@code sarif=out.sarif}. */
    static List<CheckOutput> of(List<String> given) throws Refusal {
        List<CheckOutput> outputs = new ArrayList<>();
        for (String text : given) {
            int sign = text.indexOf('=');
            if (sign < 1 || sign == text.length() - 1) {
                throw Refusal.usage("--report takes FORMAT=FILE, such as json=check.json");
            }
            CheckFormat format = CheckFormat.of("--report", text.substring(0, sign));
            format.refuseEndingOfAnother("--report", text.substring(sign + 1));
            outputs.add(new CheckOutput(format, text.substring(sign + 1)));
        }
        return List.copyOf(outputs);
    }

    /** No result may take the place of a file that was read, nor of another result. */
    static void refuseClashes(List<String> files, List<Path> read, Inputs inputs) throws Refusal {
        Set<Path> taken = new HashSet<>();
        for (String file : files) {
            Path place = place(file, inputs);
            if (read.contains(place)) {
                throw Refusal.usage("cannot write the result: " + PlainText.quoted(file)
                        + " is one of the files that were read; name another file for the result");
            }
            if (!taken.add(place) && (Files.isRegularFile(place) || !Files.exists(place))) {
                throw Refusal.usage(
                        "two results would go to " + PlainText.quoted(file) + "; name a file of its own for each");
            }
        }
    }

    static Path place(String file, Inputs inputs) throws Refusal {
        try {
            return inputs.place(Path.of(file));
        } catch (InvalidPathException e) {
            throw Refusal.usage("cannot write " + PlainText.quoted(file) + ": that is no file name");
        }
    }
}
