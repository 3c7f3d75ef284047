package io.github.partnerplan.playbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import io.github.partnerplan.finding.Citation;
import java.io.BufferedOutputStream;
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

    /** Added to the size of a text that Latin-1 cannot write. */
    private static final int WIDE = 1 << 23;

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
        writeNumber(playbook.documents().size(), out);
        for (PlaybookDocument document : playbook.documents()) {
            writeText(document.id(), out);
            writeText(document.title(), out);
            writeTexts(document.sections(), out);
        }
        writeNumber(playbook.entries().size(), out);
        for (Entry entry : playbook.entries()) {
            writeEntry(entry, out);
        }
        out.flush();
    }

    private static void writeEntry(Entry entry, DataOutputStream out) throws IOException {
        writeText(entry.id(), out);
        writeText(entry.kind(), out);
        writeText(entry.title(), out);
        writeText(entry.text(), out);
        writeNumber(entry.stages().size(), out);
        for (String stage : entry.stages()) {
            writeText(stage, out);
        }
        writeText(entry.partOf(), out);
        writeNumber(entry.numbers().size(), out);
        for (Map.Entry<String, Figure> number : entry.numbers().entrySet()) {
            writeText(number.getKey(), out);
            writeText(number.getValue().text(), out);
        }
        writeTexts(entry.terms(), out);
        writeNumber(entry.sources().size(), out);
        for (Citation source : entry.sources()) {
            Citation.Playbook place = (Citation.Playbook) source;
            writeText(place.document(), out);
            writeText(place.section(), out);
        }
        writeText(entry.because(), out);
    }

    /** Three bytes. */
    private static void writeNumber(int number, DataOutputStream out) throws IOException {
        out.writeByte(number >> 16);
        out.writeShort(number);
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        boolean isWide = !ISO_8859_1.newEncoder().canEncode(text);
        byte[] bytes = text.getBytes(isWide ? UTF_16BE : ISO_8859_1);
        if (bytes.length >= WIDE) {
            throw new IOException("too long for the form: " + text);
        }
        writeNumber(isWide ? WIDE + bytes.length : bytes.length, out);
        out.write(bytes);
    }

    private static void writeTexts(Map<String, String> texts, DataOutputStream out) throws IOException {
        writeNumber(texts.size(), out);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            writeText(text.getKey(), out);
            writeText(text.getValue(), out);
        }
    }

    static Playbook read(InputStream stream) throws IOException {
        Source in = new Source(stream.readAllBytes());
        List<PlaybookDocument> documents = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            documents.add(new PlaybookDocument(in.text(), in.text(), in.texts()));
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Entry entry = in.entry();
            entries.put(entry.id(), entry);
        }
        return new Playbook(entries, documents);
    }

    /** Takes the file apart. Most texts are Latin-1 and so are copied as they stand, not character by character. */
    private static final class Source {
        private final byte[] bytes;
        private int at;

        Source(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int number = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF);
            at += 3;
            return number;
        }

        String text() {
            int size = number();
            boolean isWide = size >= WIDE;
            int length = isWide ? size - WIDE : size;
            at += length;
            return new String(bytes, at - length, length, isWide ? UTF_16BE : ISO_8859_1);
        }

        Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            for (int left = number(); left > 0; left--) {
                texts.put(text(), text());
            }
            return texts;
        }

        Entry entry() {
            String id = text();
            String kind = text();
            String title = text();
            String text = text();
            List<String> stages = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                stages.add(text());
            }
            String partOf = text();
            Map<String, Figure> numbers = new LinkedHashMap<>();
            for (int left = number(); left > 0; left--) {
                numbers.put(text(), Figure.of(text()));
            }
            Map<String, String> terms = texts();
            List<Citation> sources = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                sources.add(new Citation.Playbook(text(), text()));
            }
            return new Entry(id, kind, title, text, stages, partOf, numbers, terms, sources, text());
        }
    }
}
