package org.bomstream.bom.control.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.part.control.lookup.KnownOffers;
import org.bomstream.part.entity.Offer;

/** How each of some lines is best bought by itself, for as many boards as are built. */
@ApplicationScoped
public class LineOffers {
  @Inject KnownOffers known;

  /** By the numbers of the lines; those that are not fitted, and those nobody sells, have none. */
  public Map<Integer, BestOffer> best(Collection<LineItem> lines, int boards) {
    List<LineItem> bought =
        lines.stream()
            .filter(line -> !line.doNotPopulate() && line.keptPart().isPresent())
            .toList();
    Map<Long, List<Offer>> offers =
        known.of(bought.stream().flatMap(line -> line.keptPart().stream()).toList());
    Map<Integer, BestOffer> best = new HashMap<>();
    for (LineItem line : bought) {
      List<Offer> its = offers.getOrDefault(line.keptPart().orElseThrow().id(), List.of());
      BestOffer.of(its, pieces(line).multiply(BigDecimal.valueOf(boards)))
          .ifPresent(way -> best.put(line.lineNumber(), way));
    }
    return best;
  }

  /** On one board; a line that says no quantity needs a piece for each of its places. */
  private static BigDecimal pieces(LineItem line) {
    BigDecimal quantity = line.quantity();
    return quantity == null
        ? BigDecimal.valueOf(Math.max(1, line.referenceDesignators().size()))
        : quantity;
  }
}
