package io.github.partnerplan.office;

import io.github.partnerplan.document.CleanText;
import io.github.partnerplan.document.Workbook;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as a file of Excel: typed cells, formulas with their results, titles that stay in sight. Rows are streamed into the
 * file, because the library takes a kilobyte for each cell that it holds.
 */
public final class XlsxWriter {

    private static final String MAKER = "partnerplan";
    private static final String NO_ROWS = "<sheetData/>";
    private static final int BUFFER = 1 << 16;

    public byte[] write(Workbook workbook) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        try (XSSFWorkbook file = new XSSFWorkbook();
                DeferredSXSSFWorkbook streamed = new DeferredSXSSFWorkbook(file)) {
            name(file, workbook);
            Map<String, DeferredSXSSFSheet> sheets = sheets(workbook, file, streamed);
            file.write(frame);
            return SteadyZip.of(frame.toByteArray(), (name, from, to) -> copy(sheets, name, from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library would note the present time. */
    private static void name(XSSFWorkbook file, Workbook workbook) {
        POIXMLProperties properties = file.getProperties();
        properties.getCoreProperties().setTitle(CleanText.of(workbook.title()));
        properties.getCoreProperties().setCreator(MAKER);
        properties.getCoreProperties().setCreated(Optional.empty());
        properties.getExtendedProperties().setApplication(MAKER);
    }

    /** The sheets, as yet without rows, by the names of their parts in the file. */
    private static Map<String, DeferredSXSSFSheet> sheets(
            Workbook workbook, XSSFWorkbook file, DeferredSXSSFWorkbook streamed) {
        XlsxStyles styles = new XlsxStyles(file, workbook.accent());
        workbook.sheets().forEach(sheet -> streamed.createSheet(sheet.name()));
        XlsxResults results = new XlsxResults(file, workbook);
        Map<String, DeferredSXSSFSheet> sheets = new HashMap<>();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            int number = i;
            DeferredSXSSFSheet rows = streamed.getStreamingSheetAt(i);
            XlsxSheet sheet = new XlsxSheet(
                    workbook.sheets().get(i), rows, styles, (line, column) -> results.of(number, line, column));
            sheet.setUp();
            rows.setRowGenerator(any -> sheet.write());
            String part = file.getSheetAt(i).getPackagePart().getPartName().getName();
            sheets.put(part.substring(1), rows);
        }
        return sheets;
    }

    private static void copy(Map<String, DeferredSXSSFSheet> sheets, String name, InputStream from, OutputStream to)
            throws IOException {
        DeferredSXSSFSheet rows = sheets.get(name);
        if (rows == null) {
            from.transferTo(to);
            return;
        }
        String frame = new String(from.readAllBytes(), StandardCharsets.UTF_8);
        int at = frame.indexOf(NO_ROWS);
        // Row by row the packer would be called a hundred thousand times for a few bytes each.
        BufferedOutputStream packed = new BufferedOutputStream(to, BUFFER);
        packed.write((frame.substring(0, at) + "<sheetData>").getBytes(StandardCharsets.UTF_8));
        rows.writeRows(packed);
        packed.write(("</sheetData>" + frame.substring(at + NO_ROWS.length())).getBytes(StandardCharsets.UTF_8));
        packed.flush();
    }
}
