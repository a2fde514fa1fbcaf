package org.bomstream.part.source.digikey;

import java.util.Optional;
import org.bomstream.part.entity.Lifecycle;

/**
 * DigiKey's statuses, by their ids: the words are in the language of the site, and the booleans
 * {@code Discontinued} and {@code EndOfLife} are false at obsolete parts too, as recorded replies
 * show.
 *
 * <p>Sources: recorded replies (0 "Active", 1 "Obsolete", 2 "Discontinued at Digi-Key"), and the
 * client of Part-DB (4 last time buy, 7 not for new designs).
 */
final class ProductStatus {
  private static final int ACTIVE = 0;
  private static final int OBSOLETE = 1;
  private static final int LAST_TIME_BUY = 4;
  private static final int NOT_FOR_NEW_DESIGNS = 7;

  private ProductStatus() {}

  /**
   * What a status says of the part's maker. 2 is DigiKey's own word on its own stock, of parts that
   * may well be made still, and so says nothing.
   */
  static Lifecycle of(Optional<Long> id) {
    return switch (id.map(Long::intValue).orElse(-1)) {
      case ACTIVE -> Lifecycle.ACTIVE;
      case OBSOLETE -> Lifecycle.OBSOLETE;
      case LAST_TIME_BUY -> Lifecycle.LAST_TIME_BUY;
      case NOT_FOR_NEW_DESIGNS -> Lifecycle.NOT_RECOMMENDED;
      default -> Lifecycle.UNKNOWN;
    };
  }
}
