package org.bomstream.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.settings.SettingFile;
import org.bomstream.settings.Settings;
import org.bomstream.settings.declared.Setting;

/** What the environment asks for, with what {@code ./mvnw} adds to it. */
record Environment(Map<String, String> variables) {
  private static final int HTTP_PORT = 27200;
  private static final int HTTPS_PORT = 27243;
  private static final int ADMIN_PORT = 27244;

  /** With what a file holds in the place of each {@code NAME_FILE}. */
  static Environment of(Map<String, String> given) {
    var environment = new Environment(new HashMap<>(given));
    Settings.all()
        .filter(setting -> environment.given(setting.fileName()))
        .forEach(environment::replaceFile);
    return environment;
  }

  private void replaceFile(Setting setting) {
    var file = variables.remove(setting.fileName());
    if (given(setting.name())) {
      throw new Trouble("%s and %s are both given".formatted(setting.name(), setting.fileName()));
    }
    try {
      variables.put(setting.name(), SettingFile.read(file));
    } catch (IOException e) {
      throw new Trouble("%s: %s cannot be read".formatted(setting.fileName(), file), e);
    }
  }

  int httpPort() {
    return port("HTTP_PORT", HTTP_PORT);
  }

  int httpsPort() {
    return port("HTTPS_PORT", HTTPS_PORT);
  }

  int adminPort() {
    return port("ADMIN_PORT", ADMIN_PORT);
  }

  /** A free one, unless it is given: whoever looks for it is told where it is. */
  int postgresPort() {
    return given("POSTGRES_PORT") ? port("POSTGRES_PORT", 0) : Ports.free();
  }

  int redisPort() {
    return given("REDIS_PORT") ? port("REDIS_PORT", 0) : Ports.free();
  }

  String address() {
    return "http://localhost:" + httpPort();
  }

  String consoleAddress() {
    return "https://localhost:" + adminPort() + "/adminCenter/";
  }

  boolean given(String variable) {
    return !variables.getOrDefault(variable, "").isBlank();
  }

  /** Whether it is set at all: an empty one asks for none, as opposed to a private one. */
  boolean named(String variable) {
    return variables.containsKey(variable);
  }

  String get(String variable, String otherwise) {
    return given(variable) ? variables.get(variable) : otherwise;
  }

  /** Whether the embedded issuer signs the tokens. */
  boolean devLogin() {
    var otherIssuer = Stream.of("JWT_ISSUER", "JWT_SECRET", "JWT_JWKS_URI").anyMatch(this::given);
    return Boolean.parseBoolean(get("DEV_LOGIN", Boolean.toString(!otherIssuer)));
  }

  /** The server's environment: ours, with the addresses that were found for it. */
  Map<String, String> forServer(Map<String, String> found) {
    var all = new HashMap<>(variables);
    all.putAll(found);
    all.putIfAbsent("HOSTNAME", "localhost");
    all.put("HTTP_PORT", Integer.toString(httpPort()));
    all.put("HTTPS_PORT", Integer.toString(httpsPort()));
    all.put("ADMIN_PORT", Integer.toString(adminPort()));
    all.put("DEV_LOGIN", Boolean.toString(devLogin()));
    all.put("CATALOGUE_FILES", catalogueFiles());
    return all;
  }

  /** Told from this folder, as whoever started us sees it, and not from the server's own. */
  private String catalogueFiles() {
    return Stream.of(get("CATALOGUE_FILES", "").split(","))
        .map(String::strip)
        .filter(file -> !file.isEmpty())
        .map(file -> file.startsWith("~") ? file : Path.of(file).toAbsolutePath().toString())
        .collect(Collectors.joining(","));
  }

  private int port(String variable, int otherwise) {
    var text = get(variable, Integer.toString(otherwise));
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new Trouble(variable + " is not a port number: " + text, e);
    }
  }
}
