package org.bomstream.part.source.catalogue.file.kicad;

/** A text that is no symbol library, or one beyond what we read. */
public class BadLibrary extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /** Says what is wrong with it. */
  BadLibrary(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** In words for an operator. */
  public String reason() {
    return reason;
  }
}
