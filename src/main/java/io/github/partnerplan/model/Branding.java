package io.github.partnerplan.model;

import java.util.Objects;
import java.util.Optional;

/**
 * How a report is dressed, from a workspace's {@code report:} key: the client's name and the title (empty for the company's own
 * and the usual one), a logo, an accent colour as {@code #rrggbb} (empty for the house's own), and an introduction in Markdown.
 */
public record Branding(
        String client, String title, Optional<Logo> logo, String accent, Optional<Introduction> introduction) {

    public static final Branding NONE = new Branding("", "", Optional.empty(), "", Optional.empty());

    public Branding {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(logo, "logo");
        Objects.requireNonNull(accent, "accent");
        Objects.requireNonNull(introduction, "introduction");
    }

    /** The text of the introduction, and the file it was read from. */
    public record Introduction(String file, String markdown) {}

    /** A picture by its media type, such as {@code image/png}, checked to be one; its bytes in Base64. */
    public record Logo(String file, String mediaType, String base64) {}
}
