package org.bomstream.pages.control;

import java.net.URI;

/** The files as they were written, by their paths, such as {@code /app/element.js}. */
@FunctionalInterface
public interface Sources {

  /**
   * The text of a file.
   *
   * @throws IllegalArgumentException when there is none
   */
  String read(String path);

  /** What a file calls another: {@code ../element.js} in {@code /app/page/frame.js}. */
  static String resolve(String path, String reference) {
    return URI.create(path).resolve(reference).getPath();
  }
}
