package org.bomstream.part.source.catalogue.file;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.source.catalogue.file.detail.RowFields;

/** What a catalogue says of a part, and the many ways in which files name it. */
enum CatalogueColumn {
  MPN(
      "mpn",
      "manufacturerpartnumber",
      "mfrpartnumber",
      "mfgpartnumber",
      "mfrpartno",
      "mfgpartno",
      "mfrpart",
      "mfgpart",
      "manufacturerpart",
      "manufpartnumber",
      "partnumber",
      "partno"),
  MANUFACTURER("manufacturer", "manufacturername", "mfr", "mfg", "mfrname", "maker", "brand"),
  DESCRIPTION("description", "desc", "productdescription"),
  CATEGORY("category", "family"),
  PACKAGE("package", "packagename", "packagecase", "casepackage", "case"),
  LIFECYCLE("lifecycle", "lifecyclestatus", "status", "partstatus", "productstatus"),
  ROHS("rohs", "rohsstatus", "rohscompliant", "rohscompliance"),
  DATASHEET("datasheet", "datasheeturl", "datasheetlink");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> aliases;

  CatalogueColumn(String... aliases) {
    this.aliases = List.of(aliases);
  }

  /** Whether one of these headers names it. */
  boolean isAmong(Collection<String> plainHeaders) {
    return aliases.stream().anyMatch(plainHeaders::contains);
  }

  /** The first text that says something. */
  Optional<String> text(RowFields row) {
    return row.text(aliases);
  }

  /** Whether the row says it. */
  boolean isIn(RowFields row) {
    return text(row).isPresent();
  }
}
