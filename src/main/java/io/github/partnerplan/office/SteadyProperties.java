package io.github.partnerplan.office;

import io.github.partnerplan.document.CleanText;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** What an office file says of itself: its title and our name, and a day that is the same for each, as we ask no clock. */
final class SteadyProperties {
    private static final String DAY_ONE = "1980-01-01T00:00:00Z";
    private static final String PROGRAM = "partnerplan";

    private SteadyProperties() {}

    static void set(POIXMLProperties properties, String title) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(CleanText.of(title));
        core.setCreator(PROGRAM);
        try {
            core.setCreated(DAY_ONE);
            core.setModified(DAY_ONE);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a day that is none: " + DAY_ONE, e);
        }
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
    }
}
