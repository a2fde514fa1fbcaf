package org.bomstream.part.source.catalogue.file;

/** A catalogue file that is no catalogue, and stays so until somebody changes it. */
public class BadCatalogue extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /** Says what is wrong with it. */
  BadCatalogue(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** In words for an operator. */
  public String reason() {
    return reason;
  }
}
