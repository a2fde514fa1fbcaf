package org.bomstream.part.source.mouser;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.spelling.NormalisedNumber;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.OneListing;

/**
 * The parts of one reply, by which of the numbers asked for they are. The reply does not say it: it
 * is found by comparing numbers, as they are written first, and then as part numbers are compared.
 */
final class PartsFound {
  /** A reply holds so many at most. */
  private static final int MOST = 50;

  private final Map<String, List<Listing>> byText = new HashMap<>();
  private final boolean cut;

  /**
   * @param texts what was asked for; a part that is none of them is nobody's, unless one alone was
   *     asked for, and nothing is that
   */
  PartsFound(Members results, List<String> texts, Instant at) {
    List<Members> parts = results.objects("Parts");
    long total = results.count("NumberOfResult").orElse((long) parts.size());
    cut = parts.size() >= MOST || total > parts.size();
    var reading = new MouserReading(at);
    for (Members part : parts) {
      reading.listing(part).ifPresent(listing -> add(listing, owners(part, texts)));
    }
    if (byText.isEmpty() && texts.size() == 1) {
      parts.stream()
          .flatMap(part -> reading.listing(part).stream())
          .forEach(listing -> add(listing, texts));
    }
  }

  private void add(Listing listing, List<String> texts) {
    texts.forEach(text -> byText.computeIfAbsent(text, t -> new ArrayList<>()).add(listing));
  }

  /** Those that are one of the numbers; one listing for each part. */
  List<Listing> under(String text) {
    return OneListing.each(byText.getOrDefault(text, List.of()));
  }

  /** Whether there are more than the reply holds. */
  boolean isCut() {
    return cut;
  }

  private static List<String> owners(Members part, List<String> texts) {
    List<String> exact = same(part, texts, PartsFound::asWritten);
    return exact.isEmpty() ? same(part, texts, text -> NormalisedNumber.of(text).key()) : exact;
  }

  private static String asWritten(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  private static List<String> same(Members part, List<String> texts, UnaryOperator<String> form) {
    List<String> its =
        Stream.of("MouserPartNumber", "ManufacturerPartNumber")
            .map(part::text)
            .flatMap(Optional::stream)
            .map(form)
            .toList();
    return texts.stream().filter(text -> its.contains(form.apply(text))).toList();
  }
}
