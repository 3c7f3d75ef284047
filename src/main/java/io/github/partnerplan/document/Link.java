package io.github.partnerplan.document;

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
        public File {
            if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.contains(":")) {
                throw new IllegalArgumentException("no file beside the document: " + name);
            }
        }
    }
}
