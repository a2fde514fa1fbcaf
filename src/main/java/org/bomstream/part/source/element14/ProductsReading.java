package org.bomstream.part.source.element14;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.source.reply.Members;
import org.jspecify.annotations.Nullable;

/** Reads element14's products, each an order code, of which a part may have several. */
record ProductsReading(Store store, Instant at) {
  /** What the shop puts behind numbers to tell one part's order codes apart: {@code LM358N .}. */
  private static final Pattern TELLS_APART = Pattern.compile("(?<=\\S)\\s*\\.+$");

  /** As its numbers and makers are written. */
  private record Part(String mpn, String maker) {}

  /** One listing for each part. */
  List<Listing> listings(List<Members> products) {
    Map<Part, List<Members>> byPart = new LinkedHashMap<>();
    for (Members product : products) {
      part(product)
          .ifPresent(part -> byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(product));
    }
    return byPart.values().stream().map(this::listing).toList();
  }

  private Listing listing(List<Members> orderCodes) {
    return orderCodes.stream()
        .flatMap(product -> listing(product).stream())
        .reduce(Listing::completedBy)
        .orElseThrow()
        .with(ProductLife.of(orderCodes));
  }

  private static Optional<Part> part(Members product) {
    Optional<String> mpn = mpn(product);
    Optional<String> maker = product.text("brandName", "vendorName");
    return mpn.isPresent() && maker.isPresent()
        ? Optional.of(
            new Part(mpn.get().toUpperCase(Locale.ROOT), maker.get().toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static Optional<String> mpn(Members product) {
    return product
        .text("translatedManufacturerPartNumber")
        .map(mpn -> TELLS_APART.matcher(mpn).replaceAll(""));
  }

  private Optional<Listing> listing(Members product) {
    Provenance from =
        new Provenance(Element14.NAME, null, product.address("productURL").orElse(null), at);
    var attributes = Attributes.of(product);
    return mpn(product)
        .flatMap(
            mpn ->
                product.text("brandName", "vendorName").map(maker -> Listing.of(from, mpn, maker)))
        .map(listing -> attributes.put(described(listing, product)))
        .map(
            listing ->
                listing.with(List.of(), new ProductOffer(store, at).of(product).stream().toList()));
  }

  private Listing described(Listing listing, Members product) {
    return listing
        .with(Fact.DESCRIPTION, description(product))
        .with(Fact.DATASHEET_URL, datasheet(product))
        .with(Fact.IMAGE_URL, image(product.object("image")))
        .with(Compliance.rohs(product.text("rohsStatusCode")))
        .with(Fact.COUNTRY_OF_ORIGIN, product.text("countryOfOrigin").orElse(null));
  }

  /** Without brand and number, which come before it: {@code BRAND - MPN - text}. */
  private static @Nullable String description(Members product) {
    Optional<String> name = product.text("displayName");
    Optional<String> mpn = mpn(product);
    return name.map(
            whole -> {
              String before = mpn.orElse("") + " - ";
              int end = whole.indexOf(before);
              return mpn.isPresent() && end >= 0 ? whole.substring(end + before.length()) : whole;
            })
        .orElse(null);
  }

  private static @Nullable String datasheet(Members product) {
    return product.objects("datasheets").stream()
        .flatMap(its -> its.address("url").stream())
        .findFirst()
        .orElse(null);
  }

  /** As partner.element14.com says that an image's address is built. */
  private @Nullable String image(Members image) {
    String language = image.text("vrntPath").filter("nio/"::equals).isPresent() ? "en_US" : "en_GB";
    return image
        .text("baseName")
        .filter(name -> name.matches("/[\\w.-]+"))
        .map(
            name ->
                "https://%s/productimages/standard/%s%s".formatted(store.host(), language, name))
        .orElse(null);
  }
}
