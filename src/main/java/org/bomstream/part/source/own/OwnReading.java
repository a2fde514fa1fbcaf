package org.bomstream.part.source.own;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.OneListing;

/** Reads the answers of a company's own source, each at the place of its question. */
final class OwnReading {
  private final OwnListing listing;
  private final Remarks remarks;

  /**
   * @param source what answers call it
   * @param at when it was answered
   */
  OwnReading(String source, Instant at, Remarks remarks) {
    this.listing = new OwnListing(source, at);
    this.remarks = remarks;
  }

  /**
   * What is said to each number; one whose outcome is none of the contract's is left out.
   *
   * @throws SupplierFault.Down where there are more or fewer answers than numbers: nobody could
   *     tell which is whose
   */
  Map<PartNumber, SupplierAnswer> answers(List<PartNumber> numbers, List<Members> answers)
      throws SupplierFault.Down {
    if (answers.size() != numbers.size()) {
      throw new SupplierFault.Down(
          "it has %d answers for %d part numbers".formatted(answers.size(), numbers.size()));
    }
    Map<PartNumber, SupplierAnswer> all = new LinkedHashMap<>();
    for (int place = 0; place < numbers.size(); place++) {
      PartNumber number = numbers.get(place);
      answer(answers.get(place)).ifPresent(answer -> all.put(number, answer));
    }
    return all;
  }

  private Optional<SupplierAnswer> answer(Members its) {
    var fields = new Fields(its, "", remarks);
    return switch (its.text("outcome").orElse("")) {
      case "not_found" -> Optional.of(new SupplierAnswer.Listings(List.of()));
      case "found" -> found(its);
      default -> {
        fields.remark("outcome", "neither found nor not_found");
        yield Optional.empty();
      }
    };
  }

  /** Found, and nothing of it to be read: that is no answer. */
  private Optional<SupplierAnswer> found(Members its) {
    List<Listing> listings =
        its.objects("listings").stream()
            .map(each -> new Fields(each, "", remarks))
            .flatMap(each -> listing.of(each).stream())
            .toList();
    if (listings.isEmpty()) {
      remarks.add("listings", "none that has an mpn");
      return Optional.empty();
    }
    return Optional.of(new SupplierAnswer.Listings(OneListing.each(listings)));
  }
}
