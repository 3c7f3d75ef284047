package io.github.partnerplan.source;

import java.util.List;
import java.util.Optional;

/** What a picture file is by its own bytes, whatever its name says. */
public sealed interface Picture {

    /** The kinds that every reader of a report can show. */
    enum Kind {
        PNG("image/png", ".png"),
        JPEG("image/jpeg", ".jpg"),
        GIF("image/gif", ".gif"),
        SVG("image/svg+xml", ".svg");

        private final String mediaType;
        private final String ending;

        Kind(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        /** What its file's name ends in. */
        public String ending() {
            return ending;
        }

        /** The kind of a media type that is one of theirs. */
        public static Kind of(String mediaType) {
            for (Kind kind : values()) {
                if (kind.mediaType.equals(mediaType)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of picture: " + mediaType);
        }
    }

    /**
     * A whole picture: its size in pixels, 0 by 0 where an SVG fits any, and what it holds that is not sure to show, in plain
     * words.
     */
    record Whole(Kind kind, int width, int height, List<String> unsure) implements Picture {
        public Whole {
            unsure = List.copyOf(unsure);
        }
    }

    /** No picture that can be shown; {@code why} goes on after "the file". */
    record Broken(String why) implements Picture {}

    /** Looks at the bytes of a whole file. */
    static Picture of(byte[] bytes) {
        Optional<Picture> raster = RasterFile.of(bytes);
        return raster.isPresent() ? raster.get() : SvgFile.of(bytes);
    }
}
