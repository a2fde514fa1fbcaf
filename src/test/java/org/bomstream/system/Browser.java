package org.bomstream.system;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The Chromium or Chrome that is installed, without a window. Where there is none, the test is
 * reported as left out; with {@code -Dbrowser=required} it fails.
 */
public final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final String MISSING =
      "left out: no Chromium or Chrome with its chromedriver is installed";
  private static final String NO_FIREFOX = "left out: no Firefox is installed";
  private static final Duration POLL = Duration.ofMillis(100);
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  /** Held, so that its level stays: selenium warns of each Chrome that is newer than itself. */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  static {
    VERSIONS.setLevel(Level.SEVERE);
  }

  private final RemoteWebDriver driver;

  /** A script: what makes the page wider than its window, or nothing. */
  static final String STICKING_OUT =
      """
      return document.documentElement.scrollWidth <= innerWidth ? '' :
          [...document.body.querySelectorAll('*')]
              .filter((element) => element.getBoundingClientRect().right > innerWidth)
              .map((element) => `${element.localName}#${element.id}.${element.className}`)
              .slice(0, 10).join(' ');
      """;

  private Browser(RemoteWebDriver driver) {
    this.driver = driver;
  }

  static Browser open() {
    return ifInstalled().orElseGet(() -> abort(MISSING));
  }

  /** The Firefox that is installed; likewise, with {@code -Dfirefox=required}. */
  static Browser firefox() {
    return Firefox.ifInstalled()
        .map(Browser::new)
        .orElseGet(() -> missing("firefox", NO_FIREFOX).orElseGet(() -> abort(NO_FIREFOX)));
  }

  /** Empty where there is none; with {@code -Dbrowser=required} that is a failure. */
  public static Optional<Browser> ifInstalled() {
    Optional<File> chrome = NAMES.stream().flatMap(name -> installed(name).stream()).findFirst();
    Optional<File> chromedriver = installed("chromedriver");
    if (chrome.isEmpty() || chromedriver.isEmpty()) {
      return missing("browser", MISSING);
    }
    var options = new ChromeOptions();
    options.setBinary(chrome.get());
    options.setAcceptInsecureCerts(true);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get())
            .usingAnyFreePort()
            .build();
    return Optional.of(new Browser(new ChromeDriver(service, options)).sized(1280, 800));
  }

  private static Optional<Browser> missing(String property, String words) {
    if ("required".equals(System.getProperty(property))) {
      throw new IllegalStateException(words);
    }
    return Optional.empty();
  }

  static Optional<File> installed(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst();
  }

  /** In CSS pixels; a phone's width too, which a window of its own cannot have. */
  Browser sized(int width, int height) {
    return devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Takes the network from the page that is looked at, or gives it back. */
  Browser offline(boolean offline) {
    return devtools("Network.enable", Map.of())
        .devtools(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline",
                offline,
                "latency",
                0,
                "downloadThroughput",
                -1,
                "uploadThroughput",
                -1));
  }

  /** Has something done by what Chromium's developers see the page with. */
  Browser devtools(String command, Map<String, Object> parameters) {
    ((ChromeDriver) driver).executeCdpCommand(command, parameters);
    return this;
  }

  public void go(Object address) {
    driver.get(address.toString());
  }

  /** As by the button. */
  void back() {
    driver.navigate().back();
  }

  /** Opens another tab, which is looked at from now on, as the others are once they are chosen. */
  String newTab() {
    driver.switchTo().newWindow(WindowType.TAB);
    return tab();
  }

  /** The one that is looked at. */
  String tab() {
    return driver.getWindowHandle();
  }

  Browser at(String tab) {
    driver.switchTo().window(tab);
    return this;
  }

  /** Closes one, as its user does; another is to be looked {@link #at} then. */
  void closeTab(String tab) {
    at(tab).driver.close();
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /** The one with this id, once it can be seen. */
  WebElement see(String id) {
    return waiting().until(d -> shown(d.findElements(By.id(id))));
  }

  private static WebElement shown(List<WebElement> found) {
    return found.stream().filter(WebElement::isDisplayed).findFirst().orElse(null);
  }

  /** All that match a CSS selector now, seen or not. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits until something matches a CSS selector. */
  WebElement await(String selector) {
    return waiting()
        .until(d -> d.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null));
  }

  /** Waits until a script returns true. */
  void awaitThat(String script) {
    waiting().until(d -> Boolean.TRUE.equals(run(script)));
  }

  /** What makes the page wider than its window. */
  String stickingOut() {
    return (String) run(STICKING_OUT);
  }

  private WebDriverWait waiting() {
    return new WebDriverWait(driver, Api.PATIENCE, POLL);
  }

  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What the console holds since it was asked last. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
