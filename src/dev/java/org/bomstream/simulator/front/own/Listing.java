package org.bomstream.simulator.front.own;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bomstream.simulator.catalogue.Deal;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Tree;

/** A part in Bomstream's own words. */
final class Listing {
  private Listing() {}

  static Tree tree(Part part, Clock clock) {
    return Tree.of(
        "mpn", part.mpn(),
        "manufacturer", part.manufacturer(),
        "description", part.description(),
        "category", part.category(),
        "package", part.casing(),
        "datasheet_url", part.datasheet(),
        "image_url", null,
        "parameters", parameters(part),
        "lifecycle", part.standing().name().toLowerCase(Locale.ROOT),
        "last_buy_date", null,
        "rohs", part.compliant() ? "compliant" : "unknown",
        "reach", "unknown",
        "msl", "1",
        "eccn", "EAR99",
        "hts", null,
        "country_of_origin", null,
        "alternates", part.replacements().stream().map(mpn -> replacement(mpn, part)).toList(),
        "offers", List.of(offer(part.deal(Shop.OWN), clock)));
  }

  private static List<Tree> parameters(Part part) {
    var all = new ArrayList<Tree>();
    part.parameters()
        .forEach(
            (name, text) ->
                all.add(Tree.of("name", name, "value", null, "unit", null, "text", text)));
    return all;
  }

  private static Tree replacement(String mpn, Part part) {
    return Tree.of("mpn", mpn, "manufacturer", part.manufacturer(), "kind", "replacement");
  }

  private static Tree offer(Deal deal, Clock clock) {
    return Tree.of(
        "supplier", Shop.OWN.title(),
        "sku", deal.sku(),
        "packaging", deal.packing(),
        "stock", deal.stock(),
        "minimum_order", deal.minimum(),
        "multiple", deal.multiple(),
        "lead_time_days", deal.leadDays(),
        "currency", deal.currency(),
        "price_breaks", deal.breaks().stream().map(Listing::price).toList(),
        "url", null,
        "retrieved_at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static Tree price(Deal.PriceBreak each) {
    return Tree.of("quantity", each.quantity(), "unit_price", each.price().toPlainString());
  }
}
