package org.bomstream.part.source.jlcpcb;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.OneListing;

/** Gives each number the components that have one of its codes, letter by letter. */
final class JlcpcbReading {
  private final Map<String, Listing> byCode = new HashMap<>();

  /**
   * @param at when it was answered
   */
  JlcpcbReading(List<Members> components, Instant at) {
    var reading = new JlcpcbComponent(at);
    for (Members component : components) {
      component
          .text("componentCode")
          .map(code -> code.toUpperCase(Locale.ROOT))
          .ifPresent(
              code ->
                  reading
                      .listing(code, component)
                      .ifPresent(listing -> byCode.putIfAbsent(code, listing)));
    }
  }

  /**
   * What is said to each number; a code that the reply leaves out is one that JLCPCB does not know.
   *
   * @param codes those of a number
   */
  Map<PartNumber, SupplierAnswer> answers(
      List<PartNumber> numbers, Function<PartNumber, List<String>> codes) {
    Map<PartNumber, SupplierAnswer> answers = new HashMap<>();
    for (PartNumber number : numbers) {
      List<Listing> sold =
          codes.apply(number).stream()
              .flatMap(code -> Stream.ofNullable(byCode.get(code)))
              .toList();
      answers.put(number, new SupplierAnswer.Listings(OneListing.each(sold)));
    }
    return answers;
  }
}
