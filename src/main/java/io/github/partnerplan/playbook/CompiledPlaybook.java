package io.github.partnerplan.playbook;

import io.github.partnerplan.finding.Citation;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The built-in playbook in a form that is read without parsing: 190 KB of YAML would cost more than an empty Java program at
 * every start. The build makes it from the YAML files, which stay the only source.
 */
public final class CompiledPlaybook {

    static final String FILE = "playbook.bin";

    private CompiledPlaybook() {}

    /** Writes the file into the folder of compiled classes that is named; called by the build. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]).resolve("io/github/partnerplan/playbook").resolve(FILE);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(target))) {
            write(BuiltInPlaybook.parse(), stream);
        }
    }

    static void write(Playbook playbook, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(playbook.documents().size());
        for (PlaybookDocument document : playbook.documents()) {
            out.writeUTF(document.id());
            out.writeUTF(document.title());
            writeTexts(document.sections(), out);
        }
        out.writeInt(playbook.entries().size());
        for (Entry entry : playbook.entries()) {
            writeEntry(entry, out);
        }
        out.flush();
    }

    private static void writeEntry(Entry entry, DataOutputStream out) throws IOException {
        out.writeUTF(entry.id());
        out.writeUTF(entry.kind());
        out.writeUTF(entry.title());
        out.writeUTF(entry.text());
        out.writeInt(entry.stages().size());
        for (String stage : entry.stages()) {
            out.writeUTF(stage);
        }
        out.writeUTF(entry.partOf());
        out.writeInt(entry.numbers().size());
        for (Map.Entry<String, Figure> number : entry.numbers().entrySet()) {
            out.writeUTF(number.getKey());
            out.writeUTF(number.getValue().text());
        }
        writeTexts(entry.terms(), out);
        out.writeInt(entry.sources().size());
        for (Citation source : entry.sources()) {
            Citation.Playbook place = (Citation.Playbook) source;
            out.writeUTF(place.document());
            out.writeUTF(place.section());
        }
        out.writeUTF(entry.because());
    }

    private static void writeTexts(Map<String, String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            out.writeUTF(text.getKey());
            out.writeUTF(text.getValue());
        }
    }

    static Playbook read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        List<PlaybookDocument> documents = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            documents.add(new PlaybookDocument(in.readUTF(), in.readUTF(), readTexts(in)));
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Entry entry = readEntry(in);
            entries.put(entry.id(), entry);
        }
        return new Playbook(entries, documents);
    }

    private static Entry readEntry(DataInputStream in) throws IOException {
        String id = in.readUTF();
        String kind = in.readUTF();
        String title = in.readUTF();
        String text = in.readUTF();
        List<String> stages = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            stages.add(in.readUTF());
        }
        String partOf = in.readUTF();
        Map<String, Figure> numbers = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            numbers.put(in.readUTF(), Figure.of(in.readUTF()));
        }
        Map<String, String> terms = readTexts(in);
        List<Citation> sources = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            sources.add(new Citation.Playbook(in.readUTF(), in.readUTF()));
        }
        return new Entry(id, kind, title, text, stages, partOf, numbers, terms, sources, in.readUTF());
    }

    private static Map<String, String> readTexts(DataInputStream in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.put(in.readUTF(), in.readUTF());
        }
        return texts;
    }
}
