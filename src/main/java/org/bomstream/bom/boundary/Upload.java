package org.bomstream.bom.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bomstream.problem.Problem;

/** A file that a client has sent, kept in a temporary file until it is closed. */
record Upload(Path file) implements AutoCloseable {

  static Problem tooLarge(long maxBytes) {
    return new Problem(
        413,
        "Content Too Large",
        "The file is larger than %,d bytes, the most that is taken.".formatted(maxBytes));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
