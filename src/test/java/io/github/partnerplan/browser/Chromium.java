package io.github.partnerplan.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;

/** Debian's Chromium and the program that drives it, started without a window and without a network. */
final class Chromium {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** A machine that is busy with other builds is slow; one that hangs must not hang the build. */
    private static final Duration START = Duration.ofSeconds(60);

    private static final Duration ANSWER = Duration.ofSeconds(90);
    private static final Duration PAGE = Duration.ofSeconds(45);

    /** Beyond the first two: without a network the browser would wait for services it looks for at its start. */
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--hide-scrollbars",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Would warn that it does not know so new a browser; nothing used here depends on that. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Chromium() {}

    /** Skips the test where there is no browser; on a build server that would hide every fault, so it fails there. */
    static void require() {
        require(List.of(BROWSER, DRIVER), System.getenv().getOrDefault("CI", ""));
    }

    static void require(List<Path> programs, String ci) {
        for (Path program : programs) {
            if (!Files.isExecutable(program)) {
                String why = "There is no " + program + ", so no report is opened in a browser;"
                        + " Debian's packages chromium and chromium-driver hold it.";
                if (ci.isEmpty()) {
                    abort(why);
                }
                fail(why);
            }
        }
    }

    /** {@code profile} is an empty folder in which the browser keeps what it remembers. */
    static ChromeDriver start(Path profile) {
        SELENIUM.setLevel(Level.SEVERE);
        // Named, so that Selenium looks for no driver of its own; its builder of a service cannot be used here, for it
        // carries an annotation that is not on the class path, of which the compiler complains.
        ChromeDriverService service = ChromeDriverService.createDefaultService();
        service.setExecutable(DRIVER.toString());
        service.sendOutputTo(OutputStream.nullOutputStream());
        ClientConfig client =
                ClientConfig.defaultConfig().connectionTimeout(START).readTimeout(ANSWER);
        ChromeDriver driver = new ChromeDriver(service, options(profile), client);
        driver.manage().timeouts().pageLoadTimeout(PAGE).scriptTimeout(PAGE);
        return driver;
    }

    private static ChromeOptions options(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toString());
        options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile);
        // Chromium refuses to start for root with its sandbox on; the pages are our own.
        if (System.getProperty("user.name", "").equals("root")) {
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences kept = new LoggingPreferences();
        kept.enable(LogType.BROWSER, Level.ALL);
        kept.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, kept);
        return options;
    }
}
