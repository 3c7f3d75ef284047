package io.github.partnerplan.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a file of Word or Excel anew, so that the same parts give the same bytes: no entry tells when it was made. */
final class SteadyZip {

    /** The second day that a zip file can name: to the first one Java adds a time in the machine's own zone. */
    private static final LocalDateTime SAME_DAY = LocalDateTime.of(1980, 1, 2, 0, 0);

    /** The workbook behind a chart is such a file itself. */
    private static final String BOOK = ".xlsx";

    private SteadyZip() {}

    /** Copies one part by its name, perhaps with more in it. */
    interface Copier {
        void copy(String name, InputStream from, OutputStream to) throws IOException;
    }

    static byte[] of(byte[] zip) {
        return of(zip, SteadyZip::copy);
    }

    private static void copy(String name, InputStream from, OutputStream to) throws IOException {
        if (name.endsWith(BOOK)) {
            to.write(of(from.readAllBytes()));
        } else {
            from.transferTo(to);
        }
    }

    static byte[] of(byte[] zip, Copier copier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(SAME_DAY);
                packed.putNextEntry(same);
                if (entry.getName().endsWith(BOOK)) {
                    packed.write(of(in.readAllBytes()));
                } else {
                    copier.copy(entry.getName(), in, packed);
                }
                packed.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
