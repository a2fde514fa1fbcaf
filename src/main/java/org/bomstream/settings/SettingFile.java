package org.bomstream.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that holds nothing but one value, such as a secret of Docker. */
public final class SettingFile {
  /** Many times what any value needs: what is longer is another file. */
  private static final int MOST_BYTES = 64 * 1024;

  private SettingFile() {}

  /**
   * @return what it holds, without the line break at its end
   * @throws IOException for what is no file, not ours to read, no UTF-8, or over 64 kB
   */
  public static String read(String path) throws IOException {
    try (InputStream file = Files.newInputStream(Path.of(path))) {
      byte[] bytes = file.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("too long");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .toString()
          .replaceAll("\\R+\\z", "");
    } catch (InvalidPathException e) {
      throw new IOException(e);
    }
  }

  static boolean isThere(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
