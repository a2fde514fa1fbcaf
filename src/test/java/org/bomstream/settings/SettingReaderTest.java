package org.bomstream.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.settings.declared.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingReaderTest {
  private static final Setting RUNS = Setting.number("runs.per-node", 1, 1_000).or(8);
  private static final Setting PASSWORD = Setting.secret("dev.password");
  private static final Setting REDIS = Setting.redisAddress("redis.url");
  private static final Setting DATABASE = Setting.secret("DATABASE_PASSWORD").ofTheServer();

  @TempDir Path folder;

  @Test
  void findsValueByPropertyAndByVariable() {
    assertThat(read(RUNS, Map.of("runs.per-node", " 5 "))).isEqualTo(new Reading.Given("5"));
    assertThat(read(RUNS, Map.of("RUNS_PER_NODE", "6"))).isEqualTo(new Reading.Given("6"));
  }

  @Test
  void takesBlankForNotGiven() {
    assertThat(read(RUNS, Map.of("RUNS_PER_NODE", " "))).isEqualTo(new Reading.Absent());
    assertThat(read(RUNS, Map.of())).isEqualTo(new Reading.Absent());
  }

  @Test
  void passesListsOnInOneForm() {
    for (var form : List.of("[\"https://a\", \"https://b\"]", " https://a , https://b,")) {
      assertThat(read(Setting.origins("cors.origins"), Map.of("CORS_ORIGINS", form)))
          .isEqualTo(new Reading.Given("https://a,https://b"));
    }
  }

  @Test
  void namesWhatIsWrongAndWhatIsAllowed() {
    assertThat(complaint(RUNS, Map.of("RUNS_PER_NODE", "0")))
        .hasToString("RUNS_PER_NODE=0: a whole number from 1 to 1000 is allowed");
  }

  @Test
  void repeatsInOneShortLineWhatIsWrong() {
    assertThat(complaint(RUNS, Map.of("RUNS_PER_NODE", "1\n2" + "3".repeat(1_000))).toString())
        .startsWith("RUNS_PER_NODE=1 23")
        .hasSizeLessThan(200);
  }

  @Test
  void repeatsNoSecret() {
    assertThat(complaint(REDIS, Map.of("REDIS_URL", "redish://:hidden@host")))
        .hasToString(
            "REDIS_URL: an address that begins with redis:// or rediss://, then host:port/database or"
                + " one:port,two:port is allowed");
    assertThat(read(PASSWORD, Map.of("DEV_PASSWORD", "hidden")).toString())
        .doesNotContain("hidden");
  }

  @Test
  void readsFileWithoutItsLastLineBreak() throws IOException {
    String file = file("a \nb \n");

    assertThat(read(PASSWORD, Map.of("DEV_PASSWORD_FILE", file)))
        .isEqualTo(new Reading.Given("a \nb "));
  }

  @Test
  void checksWhatIsInFile() throws IOException {
    assertThat(complaint(RUNS, Map.of("RUNS_PER_NODE_FILE", file("0\n"))))
        .hasToString("RUNS_PER_NODE=0: a whole number from 1 to 1000 is allowed");
  }

  @Test
  void namesFileThatCannotBeRead() {
    String nowhere = folder.resolve("nowhere").toString();

    assertThat(complaint(RUNS, Map.of("RUNS_PER_NODE_FILE", nowhere)))
        .hasToString("RUNS_PER_NODE_FILE=" + nowhere + ": this file cannot be read");
    assertThat(complaint(RUNS, Map.of("RUNS_PER_NODE_FILE", folder.toString())).reason())
        .isEqualTo("this file cannot be read");
  }

  @Test
  void takesNotBothValueAndFile() throws IOException {
    assertThat(
            complaint(RUNS, Map.of("RUNS_PER_NODE", "5", "RUNS_PER_NODE_FILE", file("6"))).reason())
        .isEqualTo("it is not read where RUNS_PER_NODE is given too");
  }

  @Test
  void namesFileThatServerHasNotRead() throws IOException {
    assertThat(complaint(DATABASE, Map.of("DATABASE_PASSWORD_FILE", file("hidden"))).toString())
        .startsWith("DATABASE_PASSWORD_FILE=")
        .endsWith("or where with-files.sh has not started the server")
        .doesNotContain("hidden");
  }

  /** As whoever takes {@code _FILE} for the place of the secret itself. */
  @Test
  void repeatsNoSecretThatStandsWhereItsFileBelongs() {
    assertThat(complaint(PASSWORD, Map.of("DEV_PASSWORD_FILE", "hidden")))
        .hasToString("DEV_PASSWORD_FILE: this file cannot be read");
    assertThat(complaint(REDIS, Map.of("REDIS_URL_FILE", "redis://:hidden@host")))
        .hasToString("REDIS_URL_FILE: this file cannot be read");
  }

  @Test
  void repeatsNoPasswordOfAnAddressInAList() {
    Setting origins = Setting.origins("cors.origins");

    assertThat(complaint(origins, Map.of("CORS_ORIGINS", "https://a,https://me:hidden@host")))
        .hasToString(
            "CORS_ORIGINS=https://…@host: a comma list of origins (https://host:port) is allowed");
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("value"), text).toString();
  }

  private static Reading read(Setting setting, Map<String, String> given) {
    return new SettingReader(name -> Optional.ofNullable(given.get(name))).read(setting);
  }

  private static Complaint complaint(Setting setting, Map<String, String> given) {
    return ((Reading.Wrong) read(setting, given)).complaint();
  }
}
