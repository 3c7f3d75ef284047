package io.github.partnerplan.document;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page or picture read back by an XML parser that forgives nothing. */
final class ParsedPage {
    private static final String DOCTYPE = "<!doctype html>\n";

    private final Element root;

    private ParsedPage(Element root) {
        this.root = root;
    }

    static ParsedPage of(Document document) {
        return of(new HtmlWriter().write(document));
    }

    static ParsedPage of(String html) {
        String xml = html.startsWith(DOCTYPE) ? html.substring(DOCTYPE.length()) : html;
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new ParsedPage(
                    builder.parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + html, e);
        }
    }

    /** Every element of the name, in the order of the page; a star stands for all. */
    List<Element> all(String name) {
        List<Element> all = new ArrayList<>();
        if (name.equals("*") || name.equals(root.getTagName())) {
            all.add(root);
        }
        NodeList found = root.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    Element first(String name) {
        return all(name).get(0);
    }

    List<String> texts(String name) {
        return all(name).stream().map(Node::getTextContent).toList();
    }

    /** All of one class. */
    List<Element> ofClass(String name) {
        List<Element> all = new ArrayList<>();
        for (Element element : all("*")) {
            if (List.of(element.getAttribute("class").split(" ")).contains(name)) {
                all.add(element);
            }
        }
        return all;
    }
}
