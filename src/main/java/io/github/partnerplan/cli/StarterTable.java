package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An export that a new workspace begins with, copied as it is: the file's name inside the workspace, and its bytes. */
final class StarterTable {

    private static final List<String> TREES = List.of(".yaml", ".yml", ".json");

    private final String name;
    private final byte[] content;

    private StarterTable(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    void writeTo(StarterFolder folder) throws Refusal {
        folder.write(name, content);
    }

    /** The file that an option such as {@code --deals} names; one that cannot be read is refused. */
    static Optional<StarterTable> of(Arguments arguments, String option, Surroundings surroundings) throws Refusal {
        Optional<String> typed = arguments.text(option);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Findings findings = new Findings();
        try (Inputs inputs = new Inputs(surroundings.workingDirectory(), surroundings.in())) {
            Optional<InputFile> file = inputs.open(typed.get(), Location.file(option), findings);
            for (Finding finding : findings.sorted()) {
                throw Refusal.usage(option + ": " + PlainText.clean(finding.message()) + "\n" + finding.help());
            }
            try (InputStream in = file.orElseThrow().open()) {
                return Optional.of(new StarterTable(option.substring(2) + ending(typed.get()), in.readAllBytes()));
            }
        } catch (IOException e) {
            throw Refusal.usage(option + ": " + PlainText.quoted(typed.get()) + " cannot be read");
        }
    }

    private static String ending(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return TREES.stream().filter(lower::endsWith).findFirst().orElse(".csv");
    }
}
