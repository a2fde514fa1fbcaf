package org.bomstream.part.source.tme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.entity.spelling.NormalisedNumber;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.OneListing;
import org.jspecify.annotations.Nullable;

/**
 * Reads TME's products. Its statuses are on its own stock ({@code HARDLY_AVAILABLE}, {@code
 * AVAILABLE_WHILE_STOCKS_LAST}, {@code CANNOT_BE_ORDERED}, {@code BLOCKED_FOR_ZBL_…}): none says
 * that a maker has ended a part, so that its lifecycle stays unknown.
 */
record ElementReading(Details details, Instant at) {
  /** The datasheet, and what is had instead of one, as clients in the open take them. */
  private static final List<String> DOCUMENTS = List.of("DTE", "INS");

  /** One listing for each part; of two spellings of a number the one asked for. */
  List<Listing> listings(PartNumber asked, List<Element> elements) {
    return OneListing.each(
        elements.stream().flatMap(element -> listing(asked, element).stream()).toList());
  }

  private Optional<Listing> listing(PartNumber asked, Element element) {
    Members its = element.members();
    Optional<String> maker = its.object("manufacturer").text("name");
    Optional<String> mpn = number(asked, element);
    if (mpn.isEmpty() || maker.isEmpty()) {
      return Optional.empty();
    }
    Specs specs = Specs.of(details, element);
    var from = new Provenance(Tme.NAME, null, null, at);
    return Optional.of(
        Listing.of(from, mpn.get(), maker.get())
            .with(Fact.DESCRIPTION, its.text("description").orElse(null))
            .with(Fact.CATEGORY, its.object("category").text("name").orElse(null))
            .with(Fact.PACKAGE, specs.packageName())
            .with(Fact.DATASHEET_URL, datasheet(element))
            .with(Fact.IMAGE_URL, image(its))
            .withParameters(specs.all())
            .with(List.of(), List.of(new ElementOffer(details, at).of(element))));
  }

  private static Optional<String> number(PartNumber asked, Element element) {
    String wanted = asked.mpn() == null ? "" : NormalisedNumber.of(asked.mpn()).key();
    return element.numbers().stream()
        .filter(number -> NormalisedNumber.of(number).key().equals(wanted))
        .findFirst()
        .or(() -> element.numbers().stream().findFirst());
  }

  private @Nullable String datasheet(Element element) {
    List<Members> documents =
        details.files(element.symbol()).object("documents").objects("elements");
    return DOCUMENTS.stream()
        .flatMap(
            type ->
                documents.stream().filter(its -> its.text("type").filter(type::equals).isPresent()))
        .flatMap(its -> its.address("url").stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String image(Members its) {
    Members photo = its.object("assets").object("primary_photo");
    return photo.address("prime", "high_resolution").orElse(null);
  }
}
