package org.bomstream.launch;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The Chromium or Chrome that is installed, without a window.
 *
 * <p>Where there is none, the test that opens it is reported as left out, or fails with {@code
 * -Dbrowser=required}.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final Path MAC =
      Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  private static final List<String> QUIET =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Path profile;
  private final ChromeDriver driver;

  private Browser(Path program, Path driverProgram) {
    try {
      profile = Files.createTempDirectory("bomstream-browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var options = new ChromeOptions();
    options.setBinary(program.toFile());
    options.addArguments(QUIET);
    options.addArguments("--user-data-dir=" + profile);
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driverProgram.toFile())
            .withSilent(true)
            .build();
    driver = new ChromeDriver(service, options);
    size(1280, 900);
  }

  /** A fresh one, that remembers nothing of another; to be closed. */
  public static Browser open() {
    var program = Stream.concat(installed(NAMES), Stream.of(MAC)).filter(Files::exists).findFirst();
    var driver = installed(List.of("chromedriver")).findFirst();
    if (program.isEmpty() || driver.isEmpty()) {
      return missing();
    }
    return new Browser(program.get(), driver.get());
  }

  private static Browser missing() {
    var words = "no Chromium or Chrome with its chromedriver is installed";
    if ("required".equals(System.getProperty("browser"))) {
      return fail(words);
    }
    return abort("Left out: " + words);
  }

  private static Stream<Path> installed(List<String> names) {
    var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
    return names.stream()
        .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable);
  }

  /** All of Selenium's own. */
  public ChromeDriver driver() {
    return driver;
  }

  /** The window's inner size in pixels, such as 390 by 844 for a phone. */
  public void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** Writes a picture of the page to {@code target/screenshots}, under this name. */
  public Path screenshot(String name) {
    try {
      var folder = Files.createDirectories(Home.project().resolve("target/screenshots"));
      var file = folder.resolve(name + ".png");
      return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
    try {
      ServerFolder.delete(profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
