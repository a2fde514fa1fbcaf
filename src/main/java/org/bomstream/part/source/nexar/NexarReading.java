package org.bomstream.part.source.nexar;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.OneListing;

/** Reads what Nexar has matched, by the reference of each question. */
final class NexarReading {
  private final NexarPart part;

  /**
   * @param currency the one that was asked for
   * @param at when it was answered
   */
  NexarReading(String currency, Instant at) {
    part = new NexarPart(currency, at);
  }

  /** How many parts are billed. */
  int parts(List<Members> matches) {
    return matches.stream().mapToInt(match -> match.objects("parts").size()).sum();
  }

  /** What is said to each number; one without a match of its own is left out. */
  Map<PartNumber, SupplierAnswer> answers(List<PartNumber> asked, List<Members> matches) {
    Map<String, Members> byReference = new HashMap<>();
    matches.forEach(
        match -> match.text("reference").ifPresent(r -> byReference.putIfAbsent(r, match)));
    Map<PartNumber, SupplierAnswer> answers = new LinkedHashMap<>();
    for (int place = 0; place < asked.size(); place++) {
      PartNumber number = asked.get(place);
      Optional.ofNullable(byReference.get(NexarQuestion.reference(place)))
          .flatMap(this::answer)
          .ifPresent(answer -> answers.put(number, answer));
    }
    return answers;
  }

  private Optional<SupplierAnswer> answer(Members match) {
    List<Listing> listings =
        match.objects("parts").stream().flatMap(each -> part.listing(each).stream()).toList();
    if (!listings.isEmpty()) {
      return Optional.of(new SupplierAnswer.Listings(OneListing.each(listings)));
    }
    if (match.text("error").isPresent()) {
      return Optional.of(new SupplierAnswer.BadRequest("Nexar finds fault with this part number."));
    }
    return match.hasArray("parts")
        ? Optional.of(new SupplierAnswer.Listings(List.of()))
        : Optional.empty();
  }
}
