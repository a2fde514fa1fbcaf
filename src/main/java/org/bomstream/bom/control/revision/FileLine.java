package org.bomstream.bom.control.revision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.part.entity.OrderCode;
import org.jspecify.annotations.Nullable;

/**
 * What one revision of a file says of a line, whatever a person has corrected.
 *
 * @param number of the line, 1, 2, 3 in its revision
 */
public record FileLine(
    int number,
    List<String> designators,
    @Nullable BigDecimal quantity,
    @Nullable String mpn,
    @Nullable String manufacturer,
    List<OrderCode> skus) {

  /** The same for lines of one part, as the file writes it; empty where it names none. */
  String part() {
    return Stream.concat(
            Stream.of(mpn == null ? "" : mpn, manufacturer == null ? "" : manufacturer),
            skus.stream().map(code -> code.supplier() + " " + code.key()))
        .map(text -> text.toUpperCase(Locale.ROOT))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** Its designators, in whatever order they are written. */
  String places() {
    return designators.stream().sorted().collect(Collectors.joining(","));
  }

  /** For people: its number, or else an order code. */
  @Nullable String named() {
    if (mpn == null) {
      return skus.isEmpty() ? null : skus.getFirst().text();
    }
    return manufacturer == null ? mpn : "%s of %s".formatted(mpn, manufacturer);
  }
}
