package org.bomstream.part.source.catalogue.file;

/** A row of a catalogue that is left out, as opposed to a file that cannot be read at all. */
class BadCatalogueRow extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /** Says what is wrong with it. */
  BadCatalogueRow(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
