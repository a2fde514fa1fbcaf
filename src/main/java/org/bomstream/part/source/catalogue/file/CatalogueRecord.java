package org.bomstream.part.source.catalogue.file;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Rohs;
import org.bomstream.part.source.catalogue.file.detail.DetailsReading;
import org.bomstream.part.source.catalogue.file.detail.RowFields;
import org.bomstream.part.source.reading.WebAddress;

/** Makes a part of a catalogue's record, as opposed to what its columns are called. */
final class CatalogueRecord {

  /** How LCSC's descriptions end when the part complies. */
  private static final Pattern ROHS_AT_END = Pattern.compile("(?<!NOT |NON-|NON )\\bROHS$");

  /** EasyEDA's footprints name the package, then the land pattern: {@code SOIC-8_L5.0-W4.0-…}. */
  private static final Pattern LAND_PATTERN = Pattern.compile("_L\\d.*$");

  private static final int LONGEST_NUMBER = 200;

  private CatalogueRecord() {}

  /**
   * @param at when the file's content was taken
   * @throws BadCatalogueRow when the part number or the manufacturer is missing, or too long
   */
  static CataloguePart part(String file, Instant at, RowFields fields) throws BadCatalogueRow {
    Optional<String> description = CatalogueColumn.DESCRIPTION.text(fields);
    return new CataloguePart(
        file,
        required(CatalogueColumn.MPN, "mpn", fields),
        required(CatalogueColumn.MANUFACTURER, "manufacturer", fields),
        description.orElse(null),
        CatalogueColumn.CATEGORY.text(fields).orElse(null),
        packageName(fields).orElse(null),
        Lifecycle.of(CatalogueColumn.LIFECYCLE.text(fields).orElse(null)),
        rohs(CatalogueColumn.ROHS.text(fields), description),
        CatalogueColumn.DATASHEET.text(fields).flatMap(WebAddress::of).orElse(null),
        DetailsReading.of(fields, at));
  }

  /** Whether a column of that plain name holds a supplier's order codes. */
  static boolean isOrderCode(String plain) {
    return DetailsReading.isOrderCode(plain);
  }

  private static String required(CatalogueColumn column, String name, RowFields fields)
      throws BadCatalogueRow {
    String text = column.text(fields).orElseThrow(() -> new BadCatalogueRow("no " + name));
    if (text.length() > LONGEST_NUMBER) {
      throw new BadCatalogueRow("%s has %d characters".formatted(name, text.length()));
    }
    return text;
  }

  private static Optional<String> packageName(RowFields fields) {
    return CatalogueColumn.PACKAGE
        .text(fields)
        .map(text -> LAND_PATTERN.matcher(text).replaceAll(""));
  }

  private static Rohs rohs(Optional<String> words, Optional<String> description) {
    boolean saidAtEnd =
        words.isEmpty() && description.filter(text -> ROHS_AT_END.matcher(text).find()).isPresent();
    return saidAtEnd ? Rohs.COMPLIANT : Rohs.of(words.orElse(null));
  }
}
