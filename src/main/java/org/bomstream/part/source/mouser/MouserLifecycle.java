package org.bomstream.part.source.mouser;

import java.util.Locale;
import java.util.Optional;
import org.bomstream.part.entity.Lifecycle;

/**
 * Mouser's statuses of a part's life. It has no ids for them, and no word for a part that is simply
 * made. Sources: its Swagger documents V1 and V2, recorded replies, the client of Part-DB.
 */
final class MouserLifecycle {
  private MouserLifecycle() {}

  /**
   * What a status means.
   *
   * @param status empty where the part is made, unless it is discontinued
   * @param isDiscontinued what no status of another word overrules
   * @return {@code UNKNOWN} for words that are none of the list, such as those of other languages
   */
  static Lifecycle of(Optional<String> status, boolean isDiscontinued) {
    Lifecycle said =
        switch (status.orElse("").toLowerCase(Locale.ROOT)) {
          case "", "new product", "new at mouser", "active", "factory special order" ->
              Lifecycle.ACTIVE;
          case "not recommended for new designs", "nrnd" -> Lifecycle.NOT_RECOMMENDED;
          case "end of life" -> Lifecycle.LAST_TIME_BUY;
          case "obsolete", "discontinued" -> Lifecycle.OBSOLETE;
          default -> Lifecycle.UNKNOWN;
        };
    return isDiscontinued ? Lifecycle.OBSOLETE : said;
  }
}
