package org.bomstream.part.source.catalogue;

import static java.util.Map.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bomstream.part.control.PrintableText;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Rohs;

/** Reads a catalogue's record, whose members are named in one of many ways. */
public final class CatalogueColumns {

  private static final Map<String, List<String>> ALIASES =
      Map.ofEntries(
          entry(
              "mpn",
              List.of(
                  "mpn",
                  "manufacturerpartnumber",
                  "mfrpartnumber",
                  "mfgpartnumber",
                  "mfrpartno",
                  "mfgpartno",
                  "mfrpart",
                  "mfgpart",
                  "partnumber",
                  "partno")),
          entry(
              "manufacturer",
              List.of(
                  "manufacturer", "manufacturername", "mfr", "mfg", "mfrname", "maker", "brand")),
          entry("description", List.of("description", "desc", "productdescription")),
          entry("category", List.of("category", "family")),
          entry("package", List.of("package", "packagename", "packagecase", "casepackage", "case")),
          entry(
              "lifecycle",
              List.of("lifecycle", "lifecyclestatus", "status", "partstatus", "productstatus")),
          entry("rohs", List.of("rohs", "rohsstatus", "rohscompliant", "rohscompliance")),
          entry("datasheet", List.of("datasheet", "datasheeturl", "datasheetlink")));

  private static final Set<String> BLANKS =
      Set.of("", "-", "~", "n/a", "na", "nan", "null", "none");

  /** How LCSC's descriptions end when the part complies. */
  private static final Pattern ROHS_AT_END = Pattern.compile("(?<!NOT |NON-|NON )\\bROHS$");

  /** EasyEDA's footprints name the package, then the land pattern: {@code SOIC-8_L5.0-W4.0-…}. */
  private static final Pattern LAND_PATTERN = Pattern.compile("_L\\d.*$");

  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_NUMBER = 200;

  private CatalogueColumns() {}

  /** The member's name as aliases are compared: letters and digits alone. */
  static String plain(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** Whether a header line names the two columns that no catalogue is without. */
  static boolean hasNumberAndMaker(List<String> plainHeaders) {
    return ALIASES.get("mpn").stream().anyMatch(plainHeaders::contains)
        && ALIASES.get("manufacturer").stream().anyMatch(plainHeaders::contains);
  }

  /**
   * @param fields by {@link #plain} names
   * @throws BadRow when the part number or the manufacturer is missing, or too long
   */
  static CataloguePart part(String file, Map<String, String> fields) throws BadRow {
    String description = text("description", fields);
    return new CataloguePart(
        file,
        required("mpn", fields),
        required("manufacturer", fields),
        description,
        text("category", fields),
        packageName(fields),
        Lifecycle.of(text("lifecycle", fields)),
        rohs(text("rohs", fields), description),
        datasheet(text("datasheet", fields)));
  }

  private static String required(String column, Map<String, String> fields) throws BadRow {
    String text = text(column, fields);
    if (text == null) {
      throw new BadRow("no " + column);
    }
    if (text.length() > LONGEST_NUMBER) {
      throw new BadRow("%s has %d characters".formatted(column, text.length()));
    }
    return text;
  }

  private static String text(String column, Map<String, String> fields) {
    for (String alias : ALIASES.get(column)) {
      String text = PrintableText.of(fields.getOrDefault(alias, "")).strip();
      if (!BLANKS.contains(text.toLowerCase(Locale.ROOT))) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
      }
    }
    return null;
  }

  private static String packageName(Map<String, String> fields) {
    String text = text("package", fields);
    return text == null ? null : LAND_PATTERN.matcher(text).replaceAll("");
  }

  private static Rohs rohs(String words, String description) {
    boolean saidAtEnd =
        words == null && description != null && ROHS_AT_END.matcher(description).find();
    return saidAtEnd ? Rohs.COMPLIANT : Rohs.of(words);
  }

  private static String datasheet(String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address.startsWith("//") ? "https:" + address : address);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? uri.toString() : null;
    } catch (URISyntaxException e) {
      // An address that no browser could open is as good as none.
      return null;
    }
  }
}
