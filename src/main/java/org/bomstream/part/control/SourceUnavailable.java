package org.bomstream.part.control;

import org.jspecify.annotations.Nullable;

/** A part source is down for everyone; the same call may work later. */
public class SourceUnavailable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String source;

  /**
   * Says which source is down.
   *
   * @param source the source's name
   * @param detail words that a buyer understands
   * @param cause null where the source itself says so
   */
  public SourceUnavailable(String source, String detail, @Nullable Throwable cause) {
    super("%s: %s".formatted(source, detail), cause);
    this.source = source;
  }

  /** The source's name. */
  public String source() {
    return source;
  }
}
