package org.bomstream.part.source.mouser;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.entity.Rohs;
import org.bomstream.part.source.reading.FactText;
import org.bomstream.part.source.reading.ParameterList;
import org.bomstream.part.source.reply.Members;
import org.jspecify.annotations.Nullable;

/** Reads Mouser's parts. */
record MouserReading(Instant at) {
  /** What is said of an offer, and of no part. */
  private static final Set<String> OF_OFFERS = Set.of("packaging", "standard pack qty");

  private static final List<String> CASES = List.of("package / case", "package/case", "case");

  /** Empty where it has no number or maker. */
  Optional<Listing> listing(Members part) {
    Optional<String> mpn = part.text("ManufacturerPartNumber");
    Optional<String> maker = part.text("Manufacturer");
    if (mpn.isEmpty() || maker.isEmpty()) {
      return Optional.empty();
    }
    Provenance from =
        new Provenance(Mouser.NAME, null, part.address("ProductDetailUrl").orElse(null), at);
    return Optional.of(
        described(Listing.of(from, mpn.get(), maker.get()), part)
            .withParameters(parameters(part))
            .with(alternates(part, maker.get()), new MouserOffer(at).of(part).stream().toList()));
  }

  private static Listing described(Listing listing, Members part) {
    return listing
        .with(Fact.DESCRIPTION, part.text("Description").orElse(null))
        .with(Fact.CATEGORY, part.text("Category").orElse(null))
        .with(Fact.PACKAGE, packageName(part))
        .with(Fact.DATASHEET_URL, part.address("DataSheetUrl").orElse(null))
        .with(Fact.IMAGE_URL, part.address("ImagePath").orElse(null))
        .with(MouserLifecycle.of(part.text("LifecycleStatus"), isDiscontinued(part)))
        .with(Rohs.of(part.text("ROHSStatus").orElse(null)))
        .with(Fact.ECCN, compliance(part, "ECCN"))
        .with(Fact.HTS, compliance(part, "USHTS"));
  }

  private static boolean isDiscontinued(Members part) {
    return part.flag("IsDiscontinued").orElse(false)
        || part.text("IsDiscontinued").filter("true"::equalsIgnoreCase).isPresent();
  }

  private static @Nullable String compliance(Members part, String name) {
    return part.objects("ProductCompliance").stream()
        .filter(its -> its.text("ComplianceName").filter(name::equalsIgnoreCase).isPresent())
        .flatMap(its -> its.text("ComplianceValue").stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String packageName(Members part) {
    return part.objects("ProductAttributes").stream()
        .filter(its -> its.text("AttributeName").filter(MouserReading::isCase).isPresent())
        .flatMap(its -> its.text("AttributeValue").stream())
        .map(FactText::packageName)
        .findFirst()
        .orElse(null);
  }

  private static boolean isCase(String name) {
    return CASES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static List<Parameter> parameters(Members part) {
    var all = new ParameterList();
    for (Members its : part.objects("ProductAttributes")) {
      Optional<String> name = its.text("AttributeName");
      Optional<String> value = its.text("AttributeValue");
      if (name.isPresent() && value.isPresent() && isOfPart(name.get())) {
        all.add(name.get(), value.get());
      }
    }
    return all.all();
  }

  private static boolean isOfPart(String name) {
    return !OF_OFFERS.contains(name.toLowerCase(Locale.ROOT)) && !isCase(name);
  }

  private static List<Alternate> alternates(Members part, String maker) {
    Stream<Alternate> replacement =
        part.text("SuggestedReplacement").stream()
            .map(mpn -> new Alternate(mpn, null, Alternate.Kind.REPLACEMENT));
    Stream<Alternate> packings =
        part.objects("AlternatePackagings").stream()
            .flatMap(its -> its.text("APMfrPN").stream())
            .map(mpn -> new Alternate(mpn, maker, Alternate.Kind.PACKING));
    return Stream.concat(replacement, packings).distinct().toList();
  }
}
