package io.github.partnerplan.document;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Where a span leads a reader that can follow it; forms that cannot leave it out. */
public sealed interface Link {
    /** Nowhere. */
    Link NONE = new Place("");

    /** The note of this key in the same document; where there is none the span is plain text. */
    record Place(String key) implements Link {
        public Place {
            Objects.requireNonNull(key, "key");
        }
    }

    /** A file beside the document, by its name alone. */
    record File(String name) implements Link {
        private static final String HEX = "0123456789ABCDEF";

        public File {
            if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.contains(":")) {
                throw new IllegalArgumentException("no file beside the document: " + name);
            }
        }

        /** The name as an address, with every byte that could end or change one written as its number. */
        String address() {
            StringBuilder address = new StringBuilder();
            for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
                char c = (char) (each & 0xFF);
                if (Html.isPlain(c) || c == '-' || c == '.' || c == '_') {
                    address.append(c);
                } else {
                    address.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                }
            }
            return address.toString();
        }
    }
}
