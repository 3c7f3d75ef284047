package io.github.partnerplan.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Runs the rules of axe-core over the page that is open. */
final class Accessibility {

    private static final String RULES = rules();

    /** The driver's own channel puts the rules in, which the page's content security policy does not govern; they load nothing. */
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], preload: false, ...arguments[0]}).then(
                result => done(result.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ' ' + node.target.join(' ') + ' ' + node.failureSummary.replace(/\\s+/g, ' ')))),
                error => done(['axe failed: ' + error]));
            """;

    private final ChromeDriver driver;

    Accessibility(ChromeDriver driver) {
        this.driver = driver;
    }

    List<String> barriers() {
        return barriers(Map.of());
    }

    /** Of the rules only the one that other colours can break, in a fraction of the time of all. */
    List<String> paleWords() {
        return barriers(Map.of("runOnly", List.of("color-contrast")));
    }

    private List<String> barriers(Map<String, Object> options) {
        driver.executeScript(RULES);
        List<String> barriers = new ArrayList<>();
        if (driver.executeAsyncScript(RUN, options) instanceof List<?> found) {
            found.forEach(each -> barriers.add(String.valueOf(each)));
            return barriers;
        }
        throw new IllegalStateException("the rules gave no list");
    }

    private static String rules() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
