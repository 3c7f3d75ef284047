package io.github.partnerplan.source;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an SVG from end to end, with no document type and nothing from outside looked up: that it is one, and what in it runs or
 * leads out of the file. A report shows it as a picture only, where nothing of that takes effect.
 */
final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final List<String> LIMITS = List.of("jdk.xml.maxElementDepth", "jdk.xml.elementAttributeLimit");
    private static final String NOT_WELL_FORMED = "is no well-formed SVG, or uses entities, which are not expanded";
    private static final String OTHER_KIND = "is neither PNG, JPEG, GIF nor SVG";

    private final Set<String> unsure = new LinkedHashSet<>();
    private final XMLStreamReader xml;

    private SvgFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Picture of(byte[] bytes) {
        if (!mayBeXml(bytes)) {
            return new Picture.Broken(OTHER_KIND);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // A later Java limits these by default: the same logo is to be taken or refused by all. The file's size is the
        // limit.
        LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new SvgFile(xml).read();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            return new Picture.Broken(NOT_WELL_FORMED + (line > 0 ? "; the fault shows in its line " + line : ""));
        } catch (RuntimeException e) {
            // The parser gives up on some broken files in this way as well.
            return new Picture.Broken(NOT_WELL_FORMED);
        }
    }

    /** The first character that is not blank opens a tag; in UTF-16, a mark stands before it. */
    private static boolean mayBeXml(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && (bytes[at] < 0 || Character.isWhitespace(bytes[at]) || bytes[at] == 0) && at < 64) {
            at++;
        }
        return at < bytes.length && bytes[at] == '<';
    }

    private Picture read() throws XMLStreamException {
        boolean isRoot = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && isRoot) {
                isRoot = false;
                if (!xml.getLocalName().equals("svg")) {
                    return new Picture.Broken(OTHER_KIND);
                }
                if (!SVG.equals(xml.getNamespaceURI())) {
                    return new Picture.Broken("is an SVG without xmlns=\"" + SVG + "\", which no browser shows");
                }
                if (isZero("width") || isZero("height")) {
                    return new Picture.Broken("says that the picture has no width or no height");
                }
            }
            look(event);
        }
        return new Picture.Whole(Picture.Kind.SVG, 0, 0, new ArrayList<>(unsure));
    }

    private boolean isZero(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value != null && value.strip().matches("[+-]?0*(\\.0*)?(px|pt|mm|cm|in|em|%)?") && value.contains("0");
    }

    private void look(int event) {
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION && "xml-stylesheet".equals(xml.getPITarget())) {
            unsure.add("a style sheet in another file, which is not loaded");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            element(xml.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            style(xml.getText());
        }
    }

    private void element(String name) {
        if (name.equals("script")) {
            unsure.add("a script, which never runs");
        } else if (name.equals("foreignObject")) {
            unsure.add("a foreignObject, which many programs leave out");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            if (attribute.startsWith("on")) {
                unsure.add("a script, which never runs");
            } else if (attribute.equals("href") || attribute.equals("src")) {
                // Where a reader would be led on a click is no part of the picture.
                boolean isOutside = !name.equals("a") && leadsOut(value);
                addIf(isOutside);
            } else {
                style(value);
            }
        }
    }

    private void style(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 1)) {
            int end = lower.indexOf(')', at);
            String target = end < 0 ? "" : lower.substring(at + 4, end).strip();
            addIf(leadsOut(target.startsWith("\"") || target.startsWith("'") ? target.substring(1) : target));
            at = end < 0 ? lower.length() : end;
        }
        addIf(lower.contains("@import"));
    }

    private static boolean leadsOut(String target) {
        String stripped = target.strip().toLowerCase(Locale.ROOT);
        return !stripped.isEmpty() && !stripped.startsWith("#") && !stripped.startsWith("data:");
    }

    private void addIf(boolean isOutside) {
        if (isOutside) {
            unsure.add("something from outside of the file, which is not loaded");
        }
    }
}
