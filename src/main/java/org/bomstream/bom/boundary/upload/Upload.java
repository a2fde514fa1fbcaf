package org.bomstream.bom.boundary.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bomstream.problem.Problem;

/** A file that a client has sent, kept in a temporary file until it is closed. */
public record Upload(Path file) implements AutoCloseable {

  static Problem tooLarge(long maxBytes) {
    return Problem.tooLarge("file", maxBytes);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
