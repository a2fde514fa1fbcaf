package org.bomstream.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Dockerfile's last stage, carried out as far as files go: its COPY lines, and its command. */
final class Dockerfile {
  /** Source and target of a line, without its options. */
  private static final Pattern COPY = Pattern.compile("COPY(?: --\\S+)* (\\S+) /config/(\\S*)");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final String BUILD = "/bomstream/";
  private static final String RUNTIME = "/opt/ol/wlp/";

  private Dockerfile() {}

  /** Fills the folder that the image calls {@code /config}. */
  static void copyInto(Path server) throws IOException {
    for (var line : instructions().filter(each -> each.startsWith("COPY ")).toList()) {
      if (line.endsWith(RUNTIME)) {
        // It is here, at the place from which it is copied.
        continue;
      }
      var copy = COPY.matcher(line);
      if (!copy.matches()) {
        throw new IllegalStateException("not understood: " + line);
      }
      var target = copy.group(2).isEmpty() ? server : server.resolve(copy.group(2));
      ServerFolder.copy(source(copy.group(1)), target);
    }
  }

  /** Those of the last stage. */
  private static Stream<String> instructions() throws IOException {
    var all = Files.readString(Home.project().resolve("Dockerfile"));
    return all.substring(all.lastIndexOf("\nFROM ")).lines();
  }

  /** What the image runs, in the places where all is here. */
  static List<String> command(Home home) throws IOException {
    var line = instructions().filter(each -> each.startsWith("CMD ")).findFirst().orElseThrow();
    return QUOTED
        .matcher(line)
        .results()
        .map(word -> word.group(1))
        .map(word -> word.replace("/config/", home.server() + "/"))
        .map(word -> word.replace(RUNTIME, Home.runtime() + "/"))
        .map(word -> word.replace("defaultServer", home.server().getFileName().toString()))
        .toList();
  }

  /** The variables that it sets, with the places where all is here. */
  static Map<String, String> environment(Home home) throws IOException {
    return instructions()
        .filter(line -> line.startsWith("ENV "))
        .flatMap(line -> Stream.of(line.substring("ENV ".length()).split(" ")))
        .map(variable -> variable.split("=", 2))
        .collect(Collectors.toMap(variable -> variable[0], variable -> place(home, variable[1])));
  }

  private static String place(Home home, String value) {
    return switch (value) {
      case "/opt/ol/wlp/output" -> home.output().toString();
      case "/logs" -> home.logs().toString();
      default -> value;
    };
  }

  /** The build stage's folder is a copy of the project, built. */
  private static Path source(String named) {
    var path = named.startsWith(BUILD) ? named.substring(BUILD.length()) : named;
    return Home.project().resolve(path);
  }
}
