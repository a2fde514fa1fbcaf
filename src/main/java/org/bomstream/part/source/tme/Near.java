package org.bomstream.part.source.tme;

import java.util.List;
import java.util.stream.Stream;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.spelling.NormalisedNumber;

/**
 * Which of the products that a search finds may be the part, so that no calls are spent on others:
 * for {@code NP2X} it finds 38, of which one is that.
 */
final class Near {
  /** Of each number, however many are like it. */
  private static final int MOST = 5;

  private Near() {}

  /** Those of that number; where there are none, those whose numbers begin alike. */
  static List<Element> to(PartNumber number, List<Element> found) {
    List<NormalisedNumber> wanted =
        Stream.concat(
                Stream.ofNullable(number.mpn()),
                number.orderCodes().stream()
                    .filter(code -> code.supplier().equals(Tme.NAME))
                    .map(OrderCode::sku))
            .map(NormalisedNumber::of)
            .toList();
    List<Element> same =
        found.stream()
            .filter(element -> wanted.stream().anyMatch(element::is))
            .limit(MOST)
            .toList();
    return same.isEmpty()
        ? found.stream()
            .filter(element -> wanted.stream().anyMatch(element::beginsLike))
            .limit(MOST)
            .toList()
        : same;
  }
}
