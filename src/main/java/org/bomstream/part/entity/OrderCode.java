package org.bomstream.part.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A supplier's own number for a part in one packaging (SKU), as opposed to its manufacturer's
 * ({@link PartNumber}).
 *
 * @param supplier the supplier's name in lower case, for example {@code lcsc}
 * @param sku as the supplier writes it, for example {@code C25804}
 */
public record OrderCode(String supplier, String sku) {

  /** The supplier of a code of which nobody says whose it is: it is shown, and never looked up. */
  public static final String OTHER = "other";

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A code of this supplier, which may be one that {@link Supplier} does not list. */
  public static OrderCode of(String supplier, String sku) {
    String named =
        Supplier.named(supplier)
            .map(Supplier::code)
            .orElseGet(() -> supplier.strip().toLowerCase(Locale.ROOT));
    return new OrderCode(named, sku.strip());
  }

  /** The code as codes are compared: in upper case, without blanks. */
  public String key() {
    String plain = Normalizer.normalize(sku, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return BLANKS.matcher(plain).replaceAll("");
  }

  /** Whether it says whose it is. */
  public boolean isOfKnownSupplier() {
    return !supplier.equals(OTHER);
  }
}
