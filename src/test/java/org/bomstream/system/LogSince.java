package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bomstream.launch.Bomstream;

/** What a server writes from now on. */
record LogSince(Path file, long start) {
  static LogSince now(Bomstream server) throws IOException {
    return new LogSince(server.log(), Files.size(server.log()));
  }

  List<String> lines() throws IOException {
    try (var in = Files.newInputStream(file)) {
      in.skipNBytes(start);
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
