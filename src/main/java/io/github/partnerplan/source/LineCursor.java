package io.github.partnerplan.source;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Looks up lines of one file for code frames. Findings come sorted by place, so it reads on from the last line asked for and
 * starts anew only to go back.
 */
final class LineCursor implements Closeable {

    /** A longer line is not shown: it is no text a person wrote. */
    private static final int LONGEST = 100_000;

    /** Lines kept behind the last one read: a frame shows the line before, and findings may share a line. */
    private static final int KEPT = 8;

    private final InputFile file;
    private final String[] kept = new String[KEPT];
    private Optional<BufferedReader> reader = Optional.empty();
    private int last;
    private boolean atEnd;

    LineCursor(InputFile file) {
        this.file = file;
    }

    boolean reads(String fileName) {
        return file.name().equals(fileName);
    }

    Optional<String> line(int number) {
        if (number < 1) {
            return Optional.empty();
        }
        try {
            if (number <= last - KEPT) {
                close();
            }
            while (last < number && !atEnd) {
                readLine();
            }
        } catch (IOException e) {
            atEnd = true;
        }
        if (number > last) {
            return Optional.empty();
        }
        String text = kept[number % KEPT];
        return text.length() > LONGEST ? Optional.empty() : Optional.of(text);
    }

    @Override
    public void close() {
        if (reader.isPresent()) {
            try {
                reader.get().close();
            } catch (IOException e) {
                // Nothing was written, so nothing is lost.
            }
        }
        reader = Optional.empty();
        last = 0;
        atEnd = false;
    }

    /** Keeps at most one character over the limit of a line, however long it is. */
    private void readLine() throws IOException {
        if (reader.isEmpty()) {
            reader = Optional.of(new BufferedReader(TextReader.again(file)));
        }
        BufferedReader text = reader.get();
        StringBuilder line = new StringBuilder();
        int c = text.read();
        atEnd = c < 0;
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() <= LONGEST) {
                line.append((char) c);
            }
            c = text.read();
        }
        if (c == '\r') {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
        if (!atEnd) {
            last++;
            kept[last % KEPT] = line.toString();
        }
    }
}
