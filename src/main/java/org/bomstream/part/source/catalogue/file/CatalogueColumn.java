package org.bomstream.part.source.catalogue.file;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bomstream.part.control.PrintableText;

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
      "partnumber",
      "partno"),
  MANUFACTURER("manufacturer", "manufacturername", "mfr", "mfg", "mfrname", "maker", "brand"),
  DESCRIPTION("description", "desc", "productdescription"),
  CATEGORY("category", "family"),
  PACKAGE("package", "packagename", "packagecase", "casepackage", "case"),
  LIFECYCLE("lifecycle", "lifecyclestatus", "status", "partstatus", "productstatus"),
  ROHS("rohs", "rohsstatus", "rohscompliant", "rohscompliance"),
  DATASHEET("datasheet", "datasheeturl", "datasheetlink");

  private static final Set<String> BLANKS =
      Set.of("", "-", "~", "n/a", "na", "nan", "null", "none");
  private static final int LONGEST_TEXT = 1_000;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> aliases;

  CatalogueColumn(String... aliases) {
    this.aliases = List.of(aliases);
  }

  /** A header as aliases are compared: letters and digits alone. */
  static String plain(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** Whether one of these headers names it. */
  boolean isAmong(Collection<String> plainHeaders) {
    return aliases.stream().anyMatch(plainHeaders::contains);
  }

  /**
   * The first text that says something.
   *
   * @param fields by {@link #plain} names
   */
  Optional<String> text(Map<String, String> fields) {
    return aliases.stream()
        .map(alias -> PrintableText.of(fields.getOrDefault(alias, "")).strip())
        .filter(text -> !BLANKS.contains(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(text -> text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
  }
}
