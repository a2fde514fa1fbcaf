package org.bomstream.part.control;

/** A part source is down for everyone; the same call may work later. */
public class SourceUnavailable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String source;

  /**
   * Says which source is down.
   *
   * @param source the source's name
   * @param detail words that a buyer understands
   */
  public SourceUnavailable(String source, String detail, Throwable cause) {
    super("%s: %s".formatted(source, detail), cause);
    this.source = source;
  }

  /** The source's name. */
  public String source() {
    return source;
  }
}
