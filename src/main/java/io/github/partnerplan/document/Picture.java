package io.github.partnerplan.document;

import java.util.Objects;

/** A picture to be put into a document whole: its media type, such as {@code image/png}, its bytes in Base64, and what it shows. */
public record Picture(String mediaType, String base64, String alternative) {
    public Picture {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(base64, "base64");
        Objects.requireNonNull(alternative, "alternative");
    }
}
