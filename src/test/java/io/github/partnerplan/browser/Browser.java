package io.github.partnerplan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A browser in which a test opens a report as its reader would, and asks what the reader would notice. Starting one takes seconds:
 * a test class shares one and puts it back with {@link #plain()} before each test.
 */
public final class Browser implements AutoCloseable {

    /** The window of a small laptop, in CSS pixels. */
    private static final int WIDTH = 1280;

    private static final int HEIGHT = 800;

    private final Path folder;
    private final ChromeDriver driver;
    private final PageLog log;

    private Browser(Path folder) {
        this.folder = folder;
        this.driver = Chromium.start(folder.resolve("profile"));
        this.log = new PageLog(driver);
    }

    /** Skips the test where no browser is installed; fails it instead where the environment variable CI is set. */
    public static Browser start() {
        Chromium.require();
        try {
            Browser browser = new Browser(Files.createTempDirectory("partnerplan-browser"));
            browser.plain();
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file and waits until everything in it is loaded; what was noted of the page before is forgotten. */
    public void open(Path file) {
        driver.get("about:blank");
        log.clear();
        driver.get(file.toAbsolutePath().toUri().toString());
    }

    /** Writes the text to a file and opens that. */
    public Path open(String html) {
        try {
            Path file = Files.writeString(folder.resolve("page.html"), html);
            open(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The warnings and errors of the page's console so far; what its content security policy stopped is among them. */
    public List<String> complaints() {
        return log.complaints();
    }

    /** Those of the complaints that the page's content security policy made. */
    public List<String> policyViolations() {
        List<String> violations = new ArrayList<>(complaints());
        violations.removeIf(each -> !each.contains("Content Security Policy"));
        return violations;
    }

    /** The addresses that the page asked for beside itself, in order, those it holds as {@code data:} left out. */
    public List<String> requests() {
        String self = driver.getCurrentUrl().replaceFirst("#.*", "");
        List<String> others = new ArrayList<>(log.requests());
        others.removeIf(
                each -> each.startsWith("data:") || each.replaceFirst("#.*", "").equals(self));
        return others;
    }

    /** What stands in the way of readers with a screen reader, a keyboard or weak eyes: rule, element and what is wrong. */
    public List<String> barriers() {
        return new Accessibility(driver).barriers();
    }

    /** Of the barriers only words that stand out too little from what is behind them: the ones that dark colours can add. */
    public List<String> paleWords() {
        return new Accessibility(driver).paleWords();
    }

    /** The page as it is without any of the views below: a laptop's window, light colours, on the screen. */
    public void plain() {
        cdp("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        size(WIDTH, HEIGHT, 1, false);
    }

    public void dark() {
        prefer("dark");
    }

    public void light() {
        prefer("light");
    }

    /** A phone that is held upright. */
    public void phone() {
        size(375, 812, 3, true);
    }

    /** As laid out for a printer, yet on the screen. */
    public void printMedia() {
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
    }

    /** The page is wider than the window, so that a reader has to move it sideways; parts that scroll by themselves do not count. */
    public boolean horizontalOverflow() {
        return number("return document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0;
    }

    /** From the start of opening the page to the end of its load event, in milliseconds. */
    public double loadMillis() {
        return number("return performance.getEntriesByType('navigation')[0].loadEventEnd");
    }

    public void click(String css) {
        driver.findElement(By.cssSelector(css)).click();
    }

    /** What a reader sees of the first element that the selector names. */
    public String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    /** How many elements the selector names. */
    public int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** The cells of a column, counted from 1, of the body of a table, from top to bottom. */
    public List<String> column(String table, int column) {
        // In one go: asked for one by one, the cells of a long table take seconds.
        List<String> cells = new ArrayList<>();
        Object texts = script(
                "return [...document.querySelectorAll(arguments[0])].map(cell => cell.innerText.trim())",
                table + " > tbody > tr > :nth-child(" + column + ")");
        ((List<?>) texts).forEach(text -> cells.add(String.valueOf(text)));
        return cells;
    }

    /** Types keys, which {@link org.openqa.selenium.Keys} names, into the element that has the focus. */
    public void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** What a script gives back; its arguments are {@code arguments[0]} and so on. */
    public Object script(String script, Object... arguments) {
        Object value = driver.executeScript(script, arguments);
        if (value == null) {
            throw new JavascriptException("the script gave nothing back: " + script);
        }
        return value;
    }

    /** The page on paper, as a reader prints it who changes nothing in the dialogue but asks for backgrounds. */
    public PrintedPages print(Paper paper) {
        return PrintedPages.of(pdf(paper));
    }

    public byte[] pdf(Paper paper) {
        Map<String, Object> answer = cdp(
                "Page.printToPDF",
                Map.of(
                        "paperWidth", paper.width(),
                        "paperHeight", paper.height(),
                        "preferCSSPageSize", false,
                        "printBackground", true,
                        "displayHeaderFooter", false));
        return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
    }

    /** The whole page from top to bottom as a PNG. */
    public byte[] screenshot() {
        Map<String, Object> clip = new LinkedHashMap<>(Map.of("x", 0, "y", 0, "scale", 1));
        clip.put("width", number("return document.documentElement.scrollWidth"));
        clip.put("height", number("return document.documentElement.scrollHeight"));
        Map<String, Object> answer =
                cdp("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
    }

    private void prefer(String colours) {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    private void size(int width, int height, int pixels, boolean isMobile) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", pixels, "mobile", isMobile));
    }

    private double number(String script) {
        return ((Number) script(script)).doubleValue();
    }

    private Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** Ends the browser and removes what it wrote. */
    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // A browser that is still on its way out removes files while they are listed, and the folder is a temporary
            // one.
            return;
        }
    }
}
