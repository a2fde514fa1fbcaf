package org.bomstream.part.source.numbers.kemet;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.voltages;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;

import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * KEMET's surface mount multilayer ceramic capacitors, by the ordering information of its data
 * sheets C1002 (X7R) and C1009 (C0G): {@code C0603C104K5RACTU}.
 */
final class KemetC {
  private static final CeramicSizes SIZES =
      CeramicSizes.inches(
          "0201", "0402", "0603", "0805", "1206", "1210", "1808", "1812", "1825", "2220", "2225");

  /** C is standard; F, J, S and Y fail open; V and W are against arcs. */
  private static final Codes SERIES =
      Codes.silent("C", "F", "S", "T", "V")
          .and("X", termination("flexible"))
          .and("J", termination("flexible"))
          .and("Y", termination("flexible"))
          .and("W", termination("flexible"));

  private static final String FLEXIBLE = "XJYW";

  private static final String VOLTAGES =
      "7=4 9=6.3 8=10 4=16 3=25 6=35 5=50 1=100 2=200 A=250 C=500 B=630 D=1000 F=1500 G=2000"
          + " Z=2500 H=3000";

  private static final Dielectrics DIELECTRICS =
      Dielectrics.of("G=C0G R=X7R P=X5R H=X8R N=X8L J=U2J T=X8G U=Z5U V=Y5V");

  /** 1 and 2 are stacks of so many chips. */
  private static final Codes DESIGNS = Codes.silent("A", "1", "2");

  private static final Codes FINISHES = Codes.silent("C").and("L", termination("tin-lead"));

  private static final Codes PACKING =
      Codes.of("TU", packing("tape and reel, 7 inch"))
          .and("TM", packing("tape and reel, 7 inch, marked"))
          .and("7013", packing("tape and reel, 7 inch, marked"))
          .and("7025", packing("tape and reel, 7 inch, marked"))
          .and("7040", packing("tape and reel, 13 inch, marked"))
          .and("7215", packing("tape and reel, 13 inch, marked"))
          .and("7081", packing("tape and reel, 7 inch, pitch 2 mm"))
          .and("7082", packing("tape and reel, 13 inch, pitch 2 mm"))
          .and("7186", packing("tape and reel, 7 inch"))
          .and("7800", packing("tape and reel, 7 inch"))
          .and("7805", packing("tape and reel, 7 inch"))
          .and("7210", packing("tape and reel, 13 inch"))
          .and("7289", packing("tape and reel, 13 inch"))
          .and("7411", packing("tape and reel, 13 inch"))
          .and("7810", packing("tape and reel, 13 inch"))
          .and("7867", packing("tape and reel, 13 inch"))
          .and("AUTO", packing("tape and reel, 7 inch"), automotive())
          .and("AUTO7210", packing("tape and reel, 13 inch, embossed"), automotive())
          .and("AUTO7289", packing("tape and reel, 13 inch, embossed"), automotive())
          .and("AUTO7411", packing("tape and reel, 13 inch, paper"), automotive());

  static final PartNumberSystem SYSTEM =
      Ceramics.family(Kemet.MAKER, "C", "Surface Mount MLCC, Ordering Information, C1002, C1009")
          .starting(
              "C0201", "C0402", "C0603", "C0805", "C1206", "C1210", "C1808", "C1812", "C1825",
              "C2220", "C2225")
          .reading(
              text("C"),
              SIZES.field(),
              code("series", SERIES),
              picofarads(PicofaradCode.NINE_IS_TENTH),
              tolerances(),
              SIZES.largest(),
              voltages(VOLTAGES),
              DIELECTRICS.field(),
              fitting(DIELECTRICS),
              code("design", DESIGNS),
              code("finish", FINISHES),
              KemetC::oneTermination,
              KemetC::beforeReel,
              maybe("packing", PACKING));

  /** A flexible termination may be finished with lead as well. */
  private static boolean oneTermination(Draft draft) {
    if (draft.code("finish").equals("L") && FLEXIBLE.contains(draft.code("series"))) {
      draft.unsay("termination");
      draft.say(termination("flexible, tin-lead"));
    }
    return true;
  }

  /** Distributors write a dash before the packing. */
  private static boolean beforeReel(Draft draft) {
    if (draft.isNext("-TU") && draft.peek(0) == '-') {
      draft.skip(1);
    }
    return true;
  }

  private KemetC() {}
}
