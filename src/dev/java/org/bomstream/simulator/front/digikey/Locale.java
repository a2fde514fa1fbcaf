package org.bomstream.simulator.front.digikey;

import org.bomstream.simulator.catalogue.Standing;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.wire.Call;

/** For which site, in which language and currency an answer is. */
record Locale(String site, String language, String currency) {

  static Locale of(Call call, Shelf shelf) {
    return new Locale(
        call.header("X-DIGIKEY-Locale-Site").orElse("US"),
        shelf.isLocalised() ? "de" : call.header("X-DIGIKEY-Locale-Language").orElse("en"),
        call.header("X-DIGIKEY-Locale-Currency").orElse("USD"));
  }

  Tree tree() {
    return Tree.of("Site", site, "Language", language, "Currency", currency);
  }

  /** The number is the same everywhere, the words are not. */
  Tree status(Standing standing) {
    var german = language.equals("de");
    return switch (standing) {
      case ACTIVE -> Tree.of("Id", 0, "Status", german ? "Aktiv" : "Active");
      case OBSOLETE -> Tree.of("Id", 1, "Status", german ? "Veraltet" : "Obsolete");
      case LAST_TIME_BUY -> Tree.of("Id", 4, "Status", german ? "Letzter Kauf" : "Last Time Buy");
      case NOT_RECOMMENDED ->
          Tree.of(
              "Id", 7, "Status", german ? "Nicht für Neukonstruktionen" : "Not For New Designs");
    };
  }
}
