package org.bomstream.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that holds nothing but one value, such as a secret of Docker. */
public final class SettingFile {
  private SettingFile() {}

  /**
   * @return what it holds, without the line break at its end
   * @throws IOException for what is no file, or not ours to read
   */
  public static String read(String path) throws IOException {
    try {
      return Files.readString(Path.of(path)).replaceAll("\\R+\\z", "");
    } catch (InvalidPathException e) {
      throw new IOException(e);
    }
  }
}
