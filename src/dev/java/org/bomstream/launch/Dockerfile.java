package org.bomstream.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The Dockerfile's last stage, carried out as far as files go: its COPY lines. */
final class Dockerfile {
  /** Source and target of a line, without its options. */
  private static final Pattern COPY = Pattern.compile("COPY(?: --\\S+)* (\\S+) /config/(\\S*)");

  private static final String BUILD = "/bomstream/";

  private Dockerfile() {}

  /** Fills the folder that the image calls {@code /config}. */
  static void copyInto(Path server) throws IOException {
    for (var line : lastStage()) {
      var copy = COPY.matcher(line);
      if (!copy.matches()) {
        throw new IllegalStateException("not understood: " + line);
      }
      var target = copy.group(2).isEmpty() ? server : server.resolve(copy.group(2));
      ServerFolder.copy(source(copy.group(1)), target);
    }
  }

  private static List<String> lastStage() throws IOException {
    var all = Files.readString(Home.project().resolve("Dockerfile"));
    var stage = all.substring(all.lastIndexOf("\nFROM "));
    return stage.lines().filter(line -> line.startsWith("COPY ")).toList();
  }

  /** The build stage's folder is a copy of the project, built. */
  private static Path source(String named) {
    var path = named.startsWith(BUILD) ? named.substring(BUILD.length()) : named;
    return Home.project().resolve(path);
  }
}
