package org.bomstream.stream.control;

import java.util.UUID;

/** A client took its replay so slowly that the rest of it was forgotten meanwhile. */
final class EventsForgotten extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EventsForgotten(UUID bomId, long position) {
    super("What came after event %d of BOM %s is forgotten.".formatted(position, bomId));
  }
}
