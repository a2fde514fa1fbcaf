package org.bomstream.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.bomstream.launch.Ports;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/** The Firefox that is installed, without a window, with a profile of its own. */
final class Firefox extends RemoteWebDriver {
  private static final List<String> NAMES = List.of("firefox-esr", "firefox");
  private static final List<String> PREFERENCES =
      List.of(
          "\"browser.shell.checkDefaultBrowser\", false",
          "\"browser.startup.page\", 0",
          "\"datareporting.policy.dataSubmissionEnabled\", false",
          "\"app.update.disabledForTesting\", true",
          "\"network.captive-portal-service.enabled\", false",
          "\"network.connectivity-service.enabled\", false",
          "\"services.settings.server\", \"data:,\"");

  private final Process process;
  private final Path profile;

  private Firefox(Process process, Path profile, Marionette marionette) {
    super(marionette, new ImmutableCapabilities());
    this.process = process;
    this.profile = profile;
  }

  /** Empty where none is installed. */
  static Optional<Firefox> ifInstalled() {
    return NAMES.stream()
        .flatMap(name -> Browser.installed(name).stream())
        .findFirst()
        .map(Firefox::start);
  }

  private static Firefox start(File executable) {
    try {
      int port = Ports.free();
      Path profile = Files.createTempDirectory("firefox");
      Files.writeString(profile.resolve("user.js"), preferences(port));
      var builder =
          new ProcessBuilder(
                  executable.toString(),
                  "--marionette",
                  "--headless",
                  "--no-remote",
                  "--profile",
                  profile.toString(),
                  "about:blank")
              .redirectErrorStream(true)
              .redirectOutput(profile.resolve("console.log").toFile());
      builder.environment().put("HOME", profile.toString());
      Process process = builder.start();
      Marionette marionette =
          Awaitility.await()
              .atMost(Api.PATIENCE)
              .ignoreExceptions()
              .until(() -> new Marionette(port), _ -> true);
      return new Firefox(process, profile, marionette);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String preferences(int port) {
    var text = new StringBuilder("user_pref(\"marionette.port\", %d);\n".formatted(port));
    PREFERENCES.forEach(each -> text.append("user_pref(%s);\n".formatted(each)));
    return text.toString();
  }

  @Override
  public void quit() {
    try {
      super.quit();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().onExit().join();
      delete(profile);
    }
  }

  private static void delete(Path folder) {
    try (var all = Files.walk(folder)) {
      all.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
