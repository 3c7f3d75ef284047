package io.github.partnerplan.office;

import io.github.partnerplan.document.Chart;
import io.github.partnerplan.document.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/** Puts charts and pictures into a Word file: the parts that hold them, and the frames in the text that show them. */
final class WordFigures {
    /** Twentieths of a point that a millimetre has. */
    private static final double MILLIMETRE = 56.7;

    private static final double LOGO_WIDTH = 70;
    private static final double LOGO_HEIGHT = 30;

    private final XWPFDocument file;
    private final Plots plots;
    private final Drawing drawing = new Drawing();
    private int charts;

    WordFigures(XWPFDocument file, Palette palette) {
        this.file = file;
        this.plots = new Plots(palette);
    }

    /** The chart as wide as the page, whose width is in twentieths of a point. */
    void add(Chart chart, int page, Xml xml) {
        for (Plot plot : chart.drawnBy(plots)) {
            drawing.chart(
                    new Drawing.Frame("Figure", chart.alternative(), page / MILLIMETRE, plot.height(), part(plot)),
                    xml);
        }
    }

    /** What the chart leaves out, by name, as the table beside has the figures; empty where it shows all or is none. */
    String leftOut(Chart chart) {
        if (!(chart instanceof Chart.Bullets bullets) || chart.drawnBy(plots).isEmpty()) {
            return "";
        }
        List<String> others = new ArrayList<>();
        for (Chart.Bullet bullet : bullets.bullets()) {
            if (!isShare(bullet)) {
                others.add(bullet.label());
            }
        }
        String they = others.size() == 1 ? "it is no share" : "they are no shares";
        return others.isEmpty() ? "" : "Not in the chart, since " + they + ": " + String.join(", ", others) + ".";
    }

    static boolean isShare(Chart.Bullet bullet) {
        return bullet.gauge().max() <= 1;
    }

    private String part(Plot plot) {
        charts++;
        XWPFChart part = (XWPFChart) file.createRelationship(XWPFRelation.CHART, XWPFFactory.getInstance(), charts);
        part.setChartIndex(charts);
        try {
            part.getCTChartSpace()
                    .set(ChartSpaceDocument.Factory.parse(PlotXml.of(plot)).getChartSpace());
        } catch (XmlException e) {
            throw new IllegalStateException("a chart that cannot be read: " + plot.title(), e);
        }
        XSSFWorkbook workbook = new XSSFWorkbook();
        SteadyProperties.set(workbook.getProperties(), plot.title());
        PlotCells.fill(workbook, plot);
        part.setWorkbook(workbook);
        return file.getRelationId(part);
    }

    /** The kind of file of a picture that Word shows; none for a drawing in SVG and for what is no picture. */
    static Optional<PictureType> type(Picture picture) {
        return switch (picture.mediaType()) {
            case "image/png" -> Optional.of(PictureType.PNG);
            case "image/jpeg" -> Optional.of(PictureType.JPEG);
            case "image/gif" -> Optional.of(PictureType.GIF);
            default -> Optional.empty();
        };
    }

    static Optional<PictureSize> size(Picture picture) {
        return bytes(picture).flatMap(bytes -> PictureSize.of(picture.mediaType(), bytes));
    }

    private static Optional<byte[]> bytes(Picture picture) {
        try {
            return Optional.of(Base64.getDecoder().decode(picture.base64()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The picture as large as fits, but no larger than its points make at the usual size on a screen. */
    void logo(Picture picture, Xml xml) {
        Optional<PictureType> type = type(picture);
        Optional<byte[]> bytes = bytes(picture);
        Optional<PictureSize> size = size(picture);
        if (type.isEmpty() || bytes.isEmpty() || size.isEmpty()) {
            return;
        }
        double scale = Math.min(
                LOGO_WIDTH / size.get().width(), LOGO_HEIGHT / size.get().height());
        double width = size.get().width() * scale;
        double height = size.get().height() * scale;
        try {
            String part = file.addPictureData(bytes.get(), type.get());
            drawing.picture(new Drawing.Frame("Figure", picture.alternative(), width, height, part), xml);
        } catch (InvalidFormatException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
