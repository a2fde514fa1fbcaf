package org.bomstream.bom.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bomstream.problem.Problem;

/** A file that a client sends, kept in a temporary file until it is closed. */
final class Upload implements AutoCloseable {
  private static final int BUFFER = 64 * 1024;

  private final Path file;

  private Upload(Path file) {
    this.file = file;
  }

  /**
   * Receives the whole file.
   *
   * @throws Problem 413 when it is longer than {@code maxBytes}
   */
  static Upload receive(InputStream content, long maxBytes) throws IOException {
    var upload = new Upload(Files.createTempFile("bom", ".upload"));
    try (OutputStream out = Files.newOutputStream(upload.file)) {
      byte[] buffer = new byte[BUFFER];
      long length = 0;
      for (int n; (n = content.read(buffer)) >= 0; ) {
        length += n;
        if (length > maxBytes) {
          throw tooLarge(maxBytes);
        }
        out.write(buffer, 0, n);
      }
      return upload;
    } catch (IOException | RuntimeException e) {
      upload.close();
      throw e;
    }
  }

  static Problem tooLarge(long maxBytes) {
    return Problem.tooLarge("file", maxBytes);
  }

  Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
