package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class JunitTest {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of("src/test/resources/schemas/junit.xsd").toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void validate(String xml) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void theReportKeepsToTheSchema() throws SAXException, IOException {
        validate(Junit.of(SampleCheck.report()));
        validate(Junit.of(SampleCheck.clean()));
    }

    @Test
    void theSchemaFindsFaults() {
        String xml = Junit.of(SampleCheck.report());
        assertThatThrownBy(() -> validate(xml.replace("classname=", "class="))).isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate(xml.replace("failure", "fault"))).isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate(xml.replace(" (2)", ""))).isInstanceOf(SAXException.class);
    }

    @Test
    void aCleanFileIsOnePassedCase() {
        assertThat(Junit.of(SampleCheck.clean()))
                .contains("<testsuite name=\"deals.csv\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">")
                .contains("<testcase name=\"no findings\" classname=\"deals.csv\"/>")
                .doesNotContain("<failure");
    }

    @Test
    void aNotePasses() {
        Finding note = new Finding("a-note", Severity.NOTE, Location.line("f.yaml", 3), "m", "Mend it.", List.of());
        assertThat(Junit.of(SampleCheck.of(note)))
                .contains("<testcase name=\"a-note at line 3\" classname=\"f.yaml\">")
                .contains("<system-out>f.yaml:3:1: note: m\nhelp: Mend it.</system-out>")
                .doesNotContain("<failure");
    }

    @Property(tries = 500)
    void anyTextIsXml(@ForAll String path, @ForAll String message, @ForAll String help)
            throws SAXException, IOException {
        Finding finding = new Finding(
                "tier-count", Severity.ERROR, Location.span(path, 1, 2, 3), message + "\uFFFE]]>", help, List.of());
        validate(Junit.of(SampleCheck.of(finding)));
    }
}
