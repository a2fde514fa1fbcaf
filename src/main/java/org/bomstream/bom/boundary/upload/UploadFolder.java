package org.bomstream.bom.boundary.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.bomstream.problem.Problem;

/**
 * Where uploads are kept while they are read.
 *
 * @param maxBytes of each
 */
record UploadFolder(Path folder, long maxBytes) {
  private static final int BUFFER = 64 * 1024;
  private static final String BEGIN = "bom";
  private static final String END = ".upload";

  static UploadFolder temporary(long maxBytes) {
    return new UploadFolder(Path.of(System.getProperty("java.io.tmpdir")), maxBytes);
  }

  /**
   * Receives the whole file.
   *
   * @throws Problem 413 when it is longer than {@code maxBytes}; nothing is left then
   */
  Upload receive(InputStream content) throws IOException {
    var upload = new Upload(Files.createTempFile(folder, BEGIN, END));
    try (OutputStream out = Files.newOutputStream(upload.file())) {
      byte[] buffer = new byte[BUFFER];
      long length = 0;
      for (int n; (n = content.read(buffer)) >= 0; ) {
        length += n;
        if (length > maxBytes) {
          throw Upload.tooLarge(maxBytes);
        }
        out.write(buffer, 0, n);
      }
      return upload;
    } catch (IOException | RuntimeException e) {
      upload.close();
      throw e;
    }
  }

  /** Deletes what was left by a server that died. */
  void deleteOlderThan(Instant time) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> isLeft(file, time)).forEach(UploadFolder::delete);
    }
  }

  private static boolean isLeft(Path file, Instant time) {
    String name = file.getFileName().toString();
    try {
      return name.startsWith(BEGIN)
          && name.endsWith(END)
          && Files.getLastModifiedTime(file).toInstant().isBefore(time);
    } catch (IOException gone) {
      return false;
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
