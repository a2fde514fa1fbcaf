package org.bomstream.stream.control.subscriber;

import java.util.UUID;

/** A client took its replay so slowly that the rest of it was forgotten meanwhile. */
public final class EventsForgotten extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EventsForgotten(UUID bomId, long position) {
    super("What came after event %d of BOM %s is forgotten.".formatted(position, bomId));
  }
}
