package org.bomstream.bom.control.reading;

import java.util.List;
import java.util.regex.Pattern;

/** The names by which a mapping and a preview call what a column holds. */
public final class OurFields {
  public static final String DESIGNATORS = "reference_designators";
  public static final String QUANTITY = "quantity";
  public static final String MPN = "mpn";
  public static final String MANUFACTURER = "manufacturer";
  public static final String DESCRIPTION = "description";
  public static final String VALUE = "value";
  public static final String PACKAGE = "package";
  public static final String DO_NOT_POPULATE = "do_not_populate";
  public static final String NOTE = "note";
  public static final String INTERNAL_NUMBER = "internal_number";

  /** Followed by 1, 2 and on. */
  public static final String ALTERNATE_MPN = "alternate_mpn_";

  /** Followed by 1, 2 and on. */
  public static final String ALTERNATE_MANUFACTURER = "alternate_manufacturer_";

  /** Followed by a supplier's code, or {@code other}. */
  public static final String SKU = "sku:";

  /** Those that a table has once, in the order in which a person would look for them. */
  public static final List<String> SINGLE =
      List.of(
          DESIGNATORS,
          QUANTITY,
          MPN,
          MANUFACTURER,
          DESCRIPTION,
          VALUE,
          PACKAGE,
          DO_NOT_POPULATE,
          NOTE,
          INTERNAL_NUMBER);

  /** Suppliers whose order codes have a field of their own. */
  public static final List<String> SUPPLIERS =
      List.of("lcsc", "digikey", "mouser", "farnell", "tme", "rs", "other");

  private static final Pattern ALTERNATE =
      Pattern.compile("alternate_(mpn|manufacturer)_[1-9]\\d?");

  private OurFields() {}

  /** What people call what a field holds: {@code designators}. */
  public static String words(String field) {
    return switch (field) {
      case DESIGNATORS -> "designators";
      case QUANTITY -> "quantities";
      case MPN -> "manufacturers' part numbers";
      case MANUFACTURER -> "manufacturers";
      case DO_NOT_POPULATE -> "what is fitted";
      case INTERNAL_NUMBER -> "the house's own numbers";
      default -> field.startsWith(SKU) ? "order codes" : field.replace('_', ' ');
    };
  }

  public static boolean isKnown(String field) {
    return SINGLE.contains(field)
        || ALTERNATE.matcher(field).matches()
        || (field.startsWith(SKU) && SUPPLIERS.contains(field.substring(SKU.length())));
  }

  /** The field of that supplier's codes; of one that has none of its own {@code sku:other}. */
  public static String sku(String supplier) {
    return SKU + (SUPPLIERS.contains(supplier) ? supplier : "other");
  }
}
