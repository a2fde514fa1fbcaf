package org.bomstream.part.source.digikey;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.entity.Rohs;
import org.bomstream.part.source.reading.FactText;
import org.bomstream.part.source.reading.ParameterList;
import org.bomstream.part.source.reply.Members;
import org.jspecify.annotations.Nullable;

/**
 * Reads DigiKey's products.
 *
 * @param currency of all prices of the reply; null where it names none
 */
record ProductReading(@Nullable String currency, Instant at) {
  /** Dates are midnight there. */
  private static final ZoneId ZONE = ZoneId.of("America/Chicago");

  /** Of parameters: "Supplier Device Package" is the maker's word, "Package / Case" DigiKey's. */
  private static final List<Long> PACKAGES = List.of(1291L, 16L);

  private static final Set<String> NOTHING =
      Set.of("not applicable", "unknown", "vendor undefined");

  /** A reading of all products of one reply, which says its currency once. */
  static ProductReading of(Members reply, Instant at) {
    return new ProductReading(
        reply
            .object("SearchLocaleUsed")
            .text("Currency")
            .or(() -> reply.object("SettingsUsed").object("SearchLocaleUsed").text("Currency"))
            .or(() -> reply.object("SettingsUsed").text("Currency"))
            .orElse(null),
        at);
  }

  /** Empty where it has no number or maker, or is sold on the market place alone. */
  Optional<Listing> listing(Members product) {
    Optional<String> mpn = product.text("ManufacturerProductNumber");
    Optional<String> maker = product.object("Manufacturer").text("Name");
    if (mpn.isEmpty() || maker.isEmpty() || VariationReading.isOfMarketPlaceAlone(product)) {
      return Optional.empty();
    }
    List<Offer> offers = new VariationReading(currency, at).offers(product);
    Provenance from =
        new Provenance(DigiKey.NAME, null, product.address("ProductUrl").orElse(null), at);
    return Optional.of(
        compliant(described(Listing.of(from, mpn.get(), maker.get()), product), product)
            .withParameters(parameters(product))
            .with(List.of(), offers));
  }

  private static Listing described(Listing listing, Members product) {
    Members words = product.object("Description");
    return listing
        .with(
            Fact.DESCRIPTION, words.text("DetailedDescription", "ProductDescription").orElse(null))
        .with(Fact.CATEGORY, category(product.object("Category")).orElse(null))
        .with(Fact.PACKAGE, packageName(product).orElse(null))
        .with(Fact.DATASHEET_URL, product.address("DatasheetUrl").orElse(null))
        .with(Fact.IMAGE_URL, product.address("PhotoUrl").orElse(null))
        .with(ProductStatus.of(product.object("ProductStatus").count("Id")))
        .with(
            Fact.LAST_BUY_DATE,
            product.text("DateLastBuyChance").map(ProductReading::date).orElse(null));
  }

  private static Listing compliant(Listing listing, Members product) {
    Members its = product.object("Classifications");
    return listing
        .with(Rohs.of(its.text("RohsStatus").orElse(null)))
        .with(Fact.REACH, its.text("ReachStatus").map(ProductReading::reach).orElse(null))
        .with(Fact.MSL, FactText.msl(its.text("MoistureSensitivityLevel")))
        .with(Fact.ECCN, said(its, "ExportControlClassNumber"))
        .with(Fact.HTS, said(its, "HtsusCode"));
  }

  private static @Nullable String said(Members its, String name) {
    return its.text(name)
        .filter(text -> !NOTHING.contains(text.toLowerCase(Locale.ROOT)))
        .orElse(null);
  }

  /** The innermost. */
  private static Optional<String> category(Members category) {
    List<Members> children = category.objects("ChildCategories");
    Optional<String> inner = children.stream().flatMap(its -> category(its).stream()).findFirst();
    return inner.isPresent() ? inner : category.text("Name");
  }

  private static Optional<String> packageName(Members product) {
    return PACKAGES.stream()
        .flatMap(
            id ->
                product.objects("Parameters").stream()
                    .filter(its -> its.count("ParameterId").filter(id::equals).isPresent()))
        .flatMap(its -> its.text("ValueText").stream())
        .map(FactText::packageName)
        .findFirst();
  }

  private static List<Parameter> parameters(Members product) {
    var all = new ParameterList();
    for (Members its : product.objects("Parameters")) {
      Optional<String> name = its.text("ParameterText");
      Optional<String> value = its.text("ValueText");
      if (name.isPresent() && value.isPresent() && !isPackage(its)) {
        all.add(name.get(), value.get());
      }
    }
    return all.all();
  }

  private static boolean isPackage(Members parameter) {
    return parameter.count("ParameterId").filter(PACKAGES::contains).isPresent();
  }

  /** {@code REACH Affected}: it has a substance of very high concern. Null where it is unknown. */
  private static @Nullable String reach(String status) {
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "reach unaffected" -> "compliant";
      case "reach affected" -> "svhc";
      default -> null;
    };
  }

  private static @Nullable String date(String time) {
    try {
      return OffsetDateTime.parse(time).atZoneSameInstant(ZONE).toLocalDate().toString();
    } catch (DateTimeException noTime) {
      return time.matches("\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]*)?") ? time.substring(0, 10) : null;
    }
  }
}
