package org.bomstream.settings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.settings.declared.Kind;
import org.bomstream.settings.declared.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each setting that nobody may be shown, as it comes from a file. */
class SecretFilesTest {
  private static final Path SCRIPT = Path.of("liberty/with-files.sh").toAbsolutePath();
  private static final String SECRET = "s3cret of ours: 'x' \"$y\" %z\\n";

  @TempDir Path folder;

  static Stream<Setting> secrets() {
    return Settings.all().filter(setting -> !setting.kind().isShown());
  }

  static Stream<Setting> ofOurs() {
    return secrets().filter(setting -> !setting.ofServer());
  }

  static Stream<Setting> ofTheServer() {
    return secrets().filter(Setting::ofServer);
  }

  @Test
  void areAllThatMayHoldAPassword() {
    assertThat(secrets().map(Setting::name))
        .contains(
            "ADMIN_API_TOKEN",
            "ADMIN_PASSWORD",
            "DATABASE_PASSWORD",
            "DATABASE_URL",
            "DEV_PASSWORD",
            "JWT_JWKS_URI",
            "JWT_SECRET",
            "REDIS_URL");
  }

  @ParameterizedTest
  @MethodSource("ofOurs")
  void isReadWithoutTheLineBreakAtItsEnd(Setting setting) throws IOException {
    String value = value(setting);
    for (String end : new String[] {"", "\n", "\r\n", "\n\n"}) {
      assertThat(read(setting, file((value + end).getBytes(UTF_8))))
          .isEqualTo(new Reading.Given(value));
    }
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void isMissedWhereTheFileHoldsNoValue(Setting setting) throws IOException {
    assertThat(complaint(setting, file(new byte[0]))).endsWith(": this file is empty");
    assertThat(complaint(setting, file("\r\n \n".getBytes(UTF_8)))).endsWith("this file is empty");
    assertThat(complaint(setting, folder.toString())).endsWith(": this file cannot be read");
    assertThat(complaint(setting, file(new byte[10 << 20]))).endsWith("file cannot be read");
    assertThat(complaint(setting, file("ü".getBytes(ISO_8859_1)))).endsWith("cannot be read");
    assertThat(complaint(setting, "/dev/null/none")).endsWith("_FILE: this file cannot be read");
    assertThat(complaint(setting, "s3cret\0")).endsWith("_FILE: this file cannot be read");
  }

  @ParameterizedTest
  @MethodSource("ofTheServer")
  void isGivenToTheServerWithoutTheLineBreakAtItsEnd(Setting setting) throws Exception {
    for (String end : new String[] {"", "\n", "\r\n", "\n\n"}) {
      assertThat(started(setting, file((SECRET + end).getBytes(UTF_8))))
          .contains(setting.name() + "=" + SECRET)
          .doesNotContain(setting.fileName());
    }
  }

  /** Then the application finds it, and says what is wrong. */
  @ParameterizedTest
  @MethodSource("ofTheServer")
  void isLeftWhereTheServerCanTakeNothingFromIt(Setting setting) throws Exception {
    for (String path :
        new String[] {folder.toString(), "/nowhere", file(new byte[0]), file(new byte[10 << 20])}) {
      assertThat(started(setting, path)).contains(setting.fileName() + "=" + path);
    }
  }

  /** What the server is started with. */
  private String started(Setting setting, String path) throws Exception {
    Path script = Files.copy(SCRIPT, folder.resolve("with-files.sh"));
    Files.copy(Path.of("server.xml"), folder.resolve("server.xml"));
    var builder = new ProcessBuilder("sh", script.toString(), "env").redirectErrorStream(true);
    builder.environment().remove(setting.name());
    builder.environment().put(setting.fileName(), path);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    Files.delete(script);
    Files.delete(folder.resolve("server.xml"));
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  private static String value(Setting setting) {
    return setting.kind() instanceof Kind.Address address
        ? address.beginnings().getFirst() + "host/0"
        : SECRET;
  }

  private String file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("secret"), bytes).toString();
  }

  private static Reading read(Setting setting, String path) {
    var given = Map.of(setting.fileName(), path);
    return new SettingReader(name -> Optional.ofNullable(given.get(name))).read(setting);
  }

  private static String complaint(Setting setting, String path) {
    return ((Reading.Wrong) read(setting, path)).complaint().toString();
  }
}
