package io.github.partnerplan.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands before the document of a client: for whom, what, of which day, with the client's logo, an accent colour
 * ({@code #rrggbb}, empty for the house's own) and an introduction. Forms of plain text leave it out.
 */
public record Cover(
        String client, String title, String date, Optional<Picture> logo, String accent, List<Block> introduction) {
    public Cover {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(logo, "logo");
        if (!accent.matches("(#[0-9a-f]{6})?")) {
            throw new IllegalArgumentException("no colour: " + accent);
        }
        introduction = List.copyOf(introduction);
    }

    /** The same with this introduction. */
    public Cover introducedBy(List<Block> blocks) {
        return new Cover(client, title, date, logo, accent, blocks);
    }
}
