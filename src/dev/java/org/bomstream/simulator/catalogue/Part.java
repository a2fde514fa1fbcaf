package org.bomstream.simulator.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part that is sold.
 *
 * @param casing such as {@code SOIC-8}; empty where nobody says
 * @param compliant with RoHS
 * @param datasheet null where there is none
 * @param deals by who sells it
 */
public record Part(
    String mpn,
    String manufacturer,
    String description,
    String category,
    String casing,
    Standing standing,
    boolean compliant,
    @Nullable String datasheet,
    Map<String, String> parameters,
    Map<Shop, Deal> deals,
    List<String> replacements) {

  public boolean isSoldBy(Shop shop) {
    return deals.containsKey(shop);
  }

  /** There must be one: whoever sells the part has found it. */
  public Deal deal(Shop shop) {
    return Optional.ofNullable(deals.get(shop)).orElseThrow();
  }

  /** What is drawn for this part. */
  public Draw draw() {
    return Draw.of(mpn, manufacturer);
  }

  /** What is drawn for its maker. */
  public Draw makersDraw() {
    return Draw.of(manufacturer);
  }

  public boolean isOnTape() {
    return casing.matches(
        "(?i)(0[1-9]\\d\\d|1[0-9]\\d\\d|2[0-9]\\d\\d|SO|SC|TS|MSOP|SM|LQFP|.*QFN).*");
  }

  /** The same under another number. */
  public Part numbered(String otherMpn) {
    return new Part(
        otherMpn,
        manufacturer,
        description,
        category,
        casing,
        standing,
        compliant,
        datasheet,
        parameters,
        deals,
        replacements);
  }

  /** The same of another maker. */
  public Part madeBy(String otherMaker) {
    return new Part(
        mpn,
        otherMaker,
        description,
        category,
        casing,
        standing,
        compliant,
        datasheet,
        parameters,
        deals,
        replacements);
  }

  /** The same with other facts. */
  public Part said(Standing otherStanding, boolean otherCompliance, String otherCasing) {
    return new Part(
        mpn,
        manufacturer,
        description,
        category,
        otherCasing,
        otherStanding,
        otherCompliance,
        datasheet,
        parameters,
        deals,
        replacements);
  }
}
