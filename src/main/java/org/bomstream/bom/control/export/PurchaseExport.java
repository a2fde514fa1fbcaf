package org.bomstream.bom.control.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bomstream.bom.control.export.Purchases.Need;
import org.bomstream.bom.control.offer.BestOffer;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.LineStatus;
import org.bomstream.part.control.lookup.KnownParts;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.PartDetails;
import org.jspecify.annotations.Nullable;

/** Writes what is to be bought for a BOM: one row a part, for as many boards as are built. */
@ApplicationScoped
public class PurchaseExport {
  /** Each page costs a look at all lines. */
  private static final int PAGE = 5_000;

  /** Parts whose details, of some kilobytes each, are held at once. */
  private static final int PARTS_AT_ONCE = 500;

  private static final int MOST_ALTERNATES = 10;

  private static final List<String> TITLES =
      List.of(
          "mpn",
          "manufacturer",
          "description",
          "quantity",
          "reference_designators",
          "supplier",
          "sku",
          "packaging",
          "order_quantity",
          "unit_price",
          "total_price",
          "currency",
          "stock",
          "in_stock",
          "lead_time_days",
          "offer_url",
          "alternates");

  @Inject Purchases purchases;
  @Inject KnownParts known;

  public void write(Bom bom, Set<LineStatus> states, RowWriter rows) throws IOException {
    rows.titles(TITLES);
    int last = 0;
    List<Need> page;
    do {
      page = purchases.list(bom.id(), states, last, PAGE);
      for (int from = 0; from < page.size(); from += PARTS_AT_ONCE) {
        List<Need> some = page.subList(from, Math.min(from + PARTS_AT_ONCE, page.size()));
        write(some, bom.buildQuantity(), rows);
        last = some.getLast().firstLine();
      }
    } while (page.size() == PAGE);
  }

  private void write(List<Need> needs, int boards, RowWriter rows) throws IOException {
    Map<Long, PartDetails> details =
        known.details(needs.stream().map(Need::part).filter(Objects::nonNull).toList());
    for (Need need : needs) {
      Optional<PartDetails> found = Optional.ofNullable(need.part()).map(details::get);
      rows.row(cells(need, boards, found));
    }
  }

  private static List<@Nullable Object> cells(
      Need need, int boards, Optional<PartDetails> details) {
    BigDecimal needed = need.pieces().multiply(BigDecimal.valueOf(boards));
    Optional<BestOffer> best = details.flatMap(part -> BestOffer.of(part.offers(), needed));
    return Arrays.asList(
        need.mpn(),
        need.manufacturer(),
        need.description(),
        needed,
        need.places() == null ? null : need.places().replace(",", ", "),
        best.map(way -> way.offer().code().supplier()).orElse(null),
        best.map(way -> way.offer().code().sku()).orElse(null),
        best.map(way -> way.offer().packaging()).orElse(null),
        best.map(BestOffer::pieces).orElse(null),
        best.map(BestOffer::unitPrice).orElse(null),
        best.map(BestOffer::total).orElse(null),
        best.map(way -> way.offer().currency()).orElse(null),
        best.map(way -> way.offer().stock()).orElse(null),
        best.map(BestOffer::isInStock).orElse(null),
        best.map(way -> way.offer().leadTimeDays()).orElse(null),
        best.map(way -> way.offer().url()).orElse(null),
        details.map(PurchaseExport::alternates).orElse(null));
  }

  private static @Nullable String alternates(PartDetails part) {
    String all =
        part.alternates().stream()
            .limit(MOST_ALTERNATES)
            .map(PurchaseExport::named)
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? null : all;
  }

  private static String named(Alternate alternate) {
    return alternate.manufacturer() == null
        ? alternate.mpn()
        : "%s (%s)".formatted(alternate.mpn(), alternate.manufacturer());
  }
}
