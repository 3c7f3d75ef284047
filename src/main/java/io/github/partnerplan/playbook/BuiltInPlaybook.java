package io.github.partnerplan.playbook;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The four documents, the outside figures and this project's judgements, read from the files beside this class. */
public final class BuiltInPlaybook {

    /** In the order in which {@code explain} lists them. */
    static final List<String> FILES = List.of(
            "documents",
            "stages",
            "types",
            "elements",
            "metrics",
            "anti-patterns",
            "tiers",
            "revenue",
            "enablement",
            "process",
            "selection",
            "agreement",
            "reviews",
            "conflict",
            "practices",
            "exit",
            "acquisitions",
            "outside",
            "judgement",
            "actions",
            "findings-files",
            "findings-values",
            "findings-tables",
            "findings-plan",
            "findings-tiers",
            "findings-money",
            "findings-rules",
            "findings-enablement",
            "findings-running",
            "findings-agreement",
            "findings-targets",
            "findings-portfolio",
            "findings-ledger",
            "findings-stage",
            "findings-check",
            "findings-compare");

    private BuiltInPlaybook() {}

    /** Reads all of it, compiled where the build has compiled it. */
    public static Playbook load() {
        try (InputStream stream = BuiltInPlaybook.class.getResourceAsStream(CompiledPlaybook.FILE)) {
            return stream == null ? parse() : CompiledPlaybook.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the YAML files; a fault in them is a fault of this program. */
    static Playbook parse() {
        Findings findings = new Findings();
        PlaybookReader reader = new PlaybookReader(findings);
        for (String file : FILES) {
            YamlFile.parse(text(file + ".yaml"), file + ".yaml", findings).ifPresent(reader::add);
        }
        if (findings.hasErrors()) {
            throw new IllegalStateException("faulty playbook data: " + findings.sorted());
        }
        return reader.playbook();
    }

    private static String text(String file) {
        try (InputStream stream = BuiltInPlaybook.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the playbook file " + file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
