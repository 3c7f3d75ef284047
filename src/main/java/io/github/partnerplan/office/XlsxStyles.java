package io.github.partnerplan.office;

import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Workbook.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The dresses of cells, each made once. */
final class XlsxStyles {

    private static final int GOOD = 0x1B6E3C;
    private static final int BAD = 0xA32020;
    private static final int WARN = 0x8A5A00;
    private static final int MUTED = 0x5F6670;
    private static final int WHITE = 0xFFFFFF;
    private static final int HOUSE = 0x1F3A5F;
    private static final int ASSUMPTION_FILL = 0xFFF8D6;
    private static final int ASSUMPTION_INK = 0x0B3FBF;
    private static final int ASSUMPTION_EDGE = 0xC9B458;
    private static final int BYTE = 0xFF;

    private static final String DAY = "yyyy-mm-dd";

    /** Where a cell stands: in a line above the table, or in a column of words or of figures. */
    enum Place {
        ABOVE,
        WORDS,
        FIGURES
    }

    /** What a cell is there for, which decides its fill. */
    private enum Role {
        TITLE,
        CONTENT,
        ASSUMPTION
    }

    /** All that tells one dress from another. */
    private record Dress(Role role, Place place, String format, Style style, boolean wraps, boolean isQuoted) {}

    private final XSSFWorkbook file;
    private final int titleFill;
    private final Map<Dress, CellStyle> made = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    /** All of them at once: the file writes its styles before its rows. An accent that white words cannot be read on is left out. */
    XlsxStyles(XSSFWorkbook file, String accent) {
        this.file = file;
        this.titleFill = !accent.isEmpty() && Palette.of(accent).carriesWhite()
                ? Integer.parseInt(accent.substring(1), 16)
                : HOUSE;
        legend();
        for (Kind kind : Kind.values()) {
            assumption(kind);
        }
        for (Place place : Place.values()) {
            day(place);
            for (Kind kind : Kind.values()) {
                figure(place, kind);
            }
        }
        for (boolean isQuoted : List.of(false, true)) {
            title(false, isQuoted);
            title(true, isQuoted);
            for (Style style : Style.values()) {
                words(Place.WORDS, style, true, isQuoted);
                for (Place place : Place.values()) {
                    words(place, style, false, isQuoted);
                }
            }
        }
    }

    CellStyle title(boolean isOfFigures, boolean isQuoted) {
        Place place = isOfFigures ? Place.FIGURES : Place.WORDS;
        return of(new Dress(Role.TITLE, place, "", Style.STRONG, true, isQuoted));
    }

    CellStyle words(Place place, Style style, boolean wraps, boolean isQuoted) {
        Place side = wraps ? Place.WORDS : place;
        return of(new Dress(Role.CONTENT, side, "", style, wraps, isQuoted));
    }

    CellStyle figure(Place place, Kind kind) {
        return of(new Dress(Role.CONTENT, place, format(kind), Style.PLAIN, false, false));
    }

    CellStyle day(Place place) {
        return of(new Dress(Role.CONTENT, place, DAY, Style.PLAIN, false, false));
    }

    CellStyle assumption(Kind kind) {
        return of(new Dress(Role.ASSUMPTION, Place.FIGURES, format(kind), Style.PLAIN, false, false));
    }

    CellStyle legend() {
        return of(new Dress(Role.ASSUMPTION, Place.ABOVE, "", Style.PLAIN, false, false));
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case MONEY, COUNT -> "#,##0";
            case SHARE -> "0.0%";
            case DECIMAL -> "#,##0.00";
        };
    }

    private CellStyle of(Dress dress) {
        return made.computeIfAbsent(dress, this::make);
    }

    private CellStyle make(Dress dress) {
        XSSFCellStyle style = file.createCellStyle();
        style.setVerticalAlignment(dress.role() == Role.TITLE ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(dress.wraps());
        style.setQuotePrefixed(dress.isQuoted());
        // An unknown among figures stands where they stand.
        style.setAlignment(dress.place() == Place.FIGURES ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (dress.place() == Place.WORDS ? 1 : 0));
        if (!dress.format().isEmpty()) {
            style.setDataFormat(file.createDataFormat().getFormat(dress.format()));
        }
        switch (dress.role()) {
            case TITLE -> {
                fill(style, titleFill);
                style.setFont(font(Optional.of(WHITE), true, false));
            }
            case ASSUMPTION -> {
                fill(style, ASSUMPTION_FILL);
                edge(style);
                style.setFont(font(Optional.of(ASSUMPTION_INK), false, false));
            }
            case CONTENT -> style.setFont(font(ink(dress.style()), isBold(dress.style()), dress.style() == Style.CODE));
        }
        return style;
    }

    private static boolean isBold(Style style) {
        return style == Style.STRONG;
    }

    private static Optional<Integer> ink(Style style) {
        return switch (style) {
            case GOOD -> Optional.of(GOOD);
            case BAD -> Optional.of(BAD);
            case WARN -> Optional.of(WARN);
            case MUTED -> Optional.of(MUTED);
            case PLAIN, STRONG, CODE -> Optional.empty();
        };
    }

    private XSSFFont font(Optional<Integer> ink, boolean bold, boolean code) {
        String key = ink + " " + bold + " " + code;
        return fonts.computeIfAbsent(key, any -> {
            XSSFFont font = file.createFont();
            font.setBold(bold);
            font.setFontName(code ? "Consolas" : XSSFFont.DEFAULT_FONT_NAME);
            ink.ifPresent(colour -> font.setColor(colour(colour)));
            return font;
        });
    }

    private static void fill(XSSFCellStyle style, int colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void edge(XSSFCellStyle style) {
        XSSFColor colour = colour(ASSUMPTION_EDGE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }

    private static XSSFColor colour(int rgb) {
        byte[] parts = {(byte) (rgb >> 16 & BYTE), (byte) (rgb >> 8 & BYTE), (byte) (rgb & BYTE)};
        return new XSSFColor(parts, null);
    }
}
