package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes a user's file without its byte order mark: UTF-16 where the mark says so, else UTF-8. A byte that is not UTF-8 is read
 * as Windows-1252 with one finding a file; a NUL ends the text with a finding, because no text file holds one.
 */
final class TextReader extends Reader {

    private static final int BLOCK = 1 << 14;

    private final InputFile file;
    private final InputStream bytes;
    private final Findings findings;
    private final boolean quiet;
    private final ByteBuffer in = ByteBuffer.allocate(BLOCK).limit(0);
    private CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private long delivered;
    private boolean noMoreBytes;
    private boolean ended;
    private boolean broken;
    private boolean foreignByteSeen;

    private TextReader(InputFile file, InputStream bytes, Findings findings, boolean quiet) {
        this.file = file;
        this.bytes = bytes;
        this.findings = findings;
        this.quiet = quiet;
    }

    /** The same text once more without findings, for those who look up a place in it. */
    static TextReader again(InputFile file) throws IOException {
        TextReader reader = new TextReader(file, file.open(), new Findings(), true);
        reader.refill();
        reader.takeByteOrderMark();
        return reader;
    }

    /** The file's text from the start; empty with a finding if it is no text at all or cannot be read. */
    static Optional<TextReader> open(InputFile file, Findings findings) {
        InputStream bytes = InputStream.nullInputStream();
        try {
            bytes = file.open();
            TextReader reader = new TextReader(file, bytes, findings, false);
            reader.refill();
            String kind = FileKind.of(reader.in.array(), reader.in.limit());
            if (kind.isEmpty()) {
                reader.takeByteOrderMark();
                return Optional.of(reader);
            }
            bytes.close();
            findings.error(
                    "file-binary", Location.file(file.name()), "the file is " + kind + ", not text", FileKind.HELP);
        } catch (IOException e) {
            closeQuietly(bytes);
            findings.error(
                    "file-unreadable", Location.file(file.name()), "the file cannot be read", Inputs.HELP_UNREADABLE);
        }
        return Optional.empty();
    }

    /** A NUL stood in the text, which ended there. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (!ended && length > 0 && out.position() == offset) {
            CoderResult result = decoder.decode(in, out, noMoreBytes);
            if (result.isError() && out.hasRemaining()) {
                takeForeignByte(out, delivered + out.position() - offset);
            } else if (result.isUnderflow()) {
                ended = noMoreBytes;
                refill();
            }
        }
        int count = upToNul(target, offset, out.position() - offset);
        delivered += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        bytes.close();
    }

    private void refill() throws IOException {
        in.compact();
        while (in.hasRemaining() && !noMoreBytes) {
            int count = bytes.read(in.array(), in.position(), in.remaining());
            if (count < 0) {
                noMoreBytes = true;
            } else {
                in.position(in.position() + count);
            }
        }
        in.flip();
    }

    private void takeByteOrderMark() {
        int first = in.limit() > 1 ? (in.get(0) & 0xFF) << 8 | (in.get(1) & 0xFF) : 0;
        if (first == 0xFEFF || first == 0xFFFE) {
            Charset charset = first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
            in.position(2);
        } else if (first == 0xEFBB && in.limit() > 2 && (in.get(2) & 0xFF) == 0xBF) {
            in.position(3);
        }
    }

    /** One byte at a time, because a valid UTF-8 sequence may follow at the next. */
    private void takeForeignByte(CharBuffer out, long position) {
        byte foreign = in.get();
        char read = Windows1252.character(foreign);
        out.put(read);
        if (!foreignByteSeen && !quiet) {
            foreignByteSeen = true;
            String hex = Integer.toHexString(foreign & 0xFF).toUpperCase(Locale.ROOT);
            String message = "the byte " + hex + " is not UTF-8; bytes like it are read as Windows-1252, this one as "
                    + PlainText.quoted(String.valueOf(read));
            findings.warning("file-encoding", TextPlace.of(file, position), message, "Save the file as UTF-8.");
        }
    }

    private int upToNul(char[] target, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (target[i] == 0) {
                ended = true;
                broken = true;
                reportNul(delivered + i - offset);
                return i - offset;
            }
        }
        return count;
    }

    private void reportNul(long position) {
        if (!quiet) {
            String message = "a NUL byte stands here, which no text holds; nothing after it is read";
            findings.error("file-binary", TextPlace.of(file, position), message, FileKind.HELP);
        }
    }

    private static void closeQuietly(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            // The finding already says that the file cannot be read.
        }
    }
}
