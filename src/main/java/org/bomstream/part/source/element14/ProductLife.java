package org.bomstream.part.source.element14;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.source.reply.Members;

/**
 * What element14 says of a part's life: a status and a code of release at each order code. Sources:
 * partner.element14.com, the client of Part-DB (codes 1 new, 2 and 4 active, 6 end of life, 7
 * discontinued), and recorded replies.
 *
 * <p>These show order codes of one part that differ: one is withdrawn ({@code NO_LONGER_STOCKED}
 * with code 6 or 7, even {@code NO_LONGER_MANUFACTURED}) beside another that is {@code STOCKED}
 * with code 4. So the best of them holds for the part, and what a shop no longer stocks says
 * nothing.
 */
final class ProductLife {
  private static final List<Lifecycle> BEST_FIRST =
      List.of(
          Lifecycle.ACTIVE,
          Lifecycle.UNKNOWN,
          Lifecycle.NOT_RECOMMENDED,
          Lifecycle.LAST_TIME_BUY,
          Lifecycle.OBSOLETE);

  private ProductLife() {}

  /**
   * The lifecycle of one part.
   *
   * @param products its order codes
   */
  static Lifecycle of(List<Members> products) {
    return products.stream()
        .flatMap(product -> said(product).stream())
        .min(Comparator.comparingInt(BEST_FIRST::indexOf))
        .orElse(Lifecycle.UNKNOWN);
  }

  /**
   * Empty where an order code says nothing; {@code UNKNOWN} where it is on sale, without a code.
   */
  private static Optional<Lifecycle> said(Members product) {
    Lifecycle byCode = byCode(product.count("releaseStatusCode"));
    return switch (product.text("productStatus").orElse("")) {
      case "NO_LONGER_MANUFACTURED" -> Optional.of(Lifecycle.OBSOLETE);
      case "NO_LONGER_STOCKED" -> Optional.of(byCode).filter(its -> its == Lifecycle.ACTIVE);
      default -> Optional.of(byCode);
    };
  }

  private static Lifecycle byCode(Optional<Long> code) {
    return switch (code.map(Long::intValue).orElse(0)) {
      case 1, 2, 4 -> Lifecycle.ACTIVE;
      case 6 -> Lifecycle.LAST_TIME_BUY;
      case 7 -> Lifecycle.OBSOLETE;
      default -> Lifecycle.UNKNOWN;
    };
  }
}
