package org.bomstream.bom.control.header;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.column.ColumnAliases;
import org.bomstream.bom.control.reading.OurFields;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.problem.Problem;

/** Tells tables that look like a BOM's and are none, by their titles. */
public final class OtherTables {
  private static final Set<String> PLACES =
      Set.of(
          "x",
          "y",
          "posx",
          "posy",
          "midx",
          "midy",
          "centerx",
          "centery",
          "centerxmm",
          "centerymm",
          "symx",
          "symy",
          "symrotate",
          "refx",
          "refy",
          "padx",
          "pady",
          "rotation",
          "rot",
          "angle",
          "layer",
          "side",
          "tb",
          "xmm",
          "ymm",
          "locationx",
          "locationy",
          "midxmm",
          "midymm");

  private static final Set<String> ORDERS =
      Set.of(
          "orderno",
          "ordernumber",
          "ordernum",
          "orderdate",
          "orderedon",
          "dateordered",
          "customer",
          "customername",
          "amountdue",
          "invoice",
          "invoiceno",
          "invoicenumber",
          "invoicedate",
          "salesorder",
          "salesordernumber",
          "shipdate",
          "shipped",
          "trackingnumber",
          "tracking",
          "purchaseorder",
          "ponumber",
          "podate",
          "orderstatus",
          "weborder",
          "bestelldatum",
          "rechnungsnummer",
          "rechnungsdatum",
          "kunde",
          "auftragsnummer",
          "dateshipped",
          "paid");

  private static final int ENOUGH = 2;
  private static final double SURE = 0.7;

  private OtherTables() {}

  /** Why that table is no BOM; empty where nothing says so. */
  public static Optional<Problem> refusal(TableGuess guess) {
    BomColumns columns = guess.decision().columns();
    Set<String> titles =
        guess.titles().cells().stream()
            .filter(title -> title.length() <= 40)
            .map(ColumnAliases::plain)
            .collect(Collectors.toSet());
    if (count(titles, PLACES) >= ENOUGH && !hasNumbers(guess)) {
      return refusal(guess, "placement_list", "a list of where parts are placed");
    }
    boolean isOrders = count(titles, ORDERS) >= ENOUGH && !columns.has(BomField.DESIGNATOR);
    return isOrders ? refusal(guess, "order_list", "a list of orders") : Optional.empty();
  }

  /** By a title, as opposed to cells that may be numbers of parts. */
  private static boolean hasNumbers(TableGuess guess) {
    return guess.decision().columns().has(BomField.DISTRIBUTOR_NUMBER)
        || guess.decision().found().stream()
            .anyMatch(
                column -> OurFields.MPN.equals(column.field()) && column.confidence() >= SURE);
  }

  private static Optional<Problem> refusal(TableGuess guess, String code, String what) {
    return Optional.of(ImportRefusal.noBom(guess.titles().number(), code, what, guess.seen()));
  }

  private static long count(Set<String> titles, Set<String> words) {
    return titles.stream().filter(words::contains).count();
  }
}
