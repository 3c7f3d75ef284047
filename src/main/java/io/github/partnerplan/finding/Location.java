package io.github.partnerplan.finding;

/**
 * A stretch of a user's file. Lines and columns count from 1, columns in code points, the end column is just past the last
 * character; line 0 means the file as a whole.
 */
public record Location(String file, int line, int column, int endLine, int endColumn) implements Comparable<Location> {

    public Location {
        if (line < 0 || column < 0 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "not a stretch: " + line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }

    /** The file as a whole, where no line can be named. */
    public static Location file(String file) {
        return new Location(file, 0, 0, 0, 0);
    }

    /** A whole line of a file. */
    public static Location line(String file, int line) {
        return new Location(file, line, 1, line, 1);
    }

    /** A stretch of {@code length} code points within one line. */
    public static Location span(String file, int line, int column, int length) {
        return new Location(file, line, column, line, column + length);
    }

    @Override
    public int compareTo(Location other) {
        int order = file.compareTo(other.file);
        if (order == 0) {
            order = Integer.compare(line, other.line);
        }
        if (order == 0) {
            order = Integer.compare(column, other.column);
        }
        if (order == 0) {
            order = Integer.compare(endLine, other.endLine);
        }
        return order == 0 ? Integer.compare(endColumn, other.endColumn) : order;
    }

    /** {@code file:line:column}, or only the file where no line is known. */
    public String words() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
