package org.bomstream.part.source.numbers.murata;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Fields.value;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Parameters.toleranceNanohenries;

import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Prefixed;
import org.bomstream.part.source.numbers.grammar.Quantity;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.MicroCode;

/**
 * Murata's chip coils, by "Part Numbering, Chip Inductors (Chip Coils)": {@code LQW15AN12NJ00D}.
 * The last two characters before the packing are a matter of each series; they are listed with it.
 */
final class MurataLq {
  private static final Quantity TEN_NANOHENRIES = Quantity.of("1E-8");
  private static final Series MADE = Series.E24.and(Series.of(190, 230, 250, 400, 720));

  private static final Codes TOLERANCES =
      Codes.of("W", toleranceNanohenries("0.05"))
          .and("B", toleranceNanohenries("0.1"))
          .and("C", toleranceNanohenries("0.2"))
          .and("S", toleranceNanohenries("0.3"))
          .and("D", toleranceNanohenries("0.5"))
          .and("F", tolerance("1"))
          .and("G", tolerance("2"))
          .and("H", tolerance("3"))
          .and("J", tolerance("5"))
          .and("K", tolerance("10"))
          .and("M", tolerance("20"))
          .and("N", tolerance("30"));

  private static final Codes PACKINGS =
      Codes.of("D", packing("tape and reel, 7 inch, paper"))
          .and("J", packing("tape and reel, 13 inch, paper"))
          .and("L", packing("tape and reel, 7 inch, embossed"))
          .and("K", packing("tape and reel, 13 inch, embossed"))
          .and("B", packing("bulk"));

  private static final Parameter LAYERS = technology("multilayer");
  private static final Parameter WIRE = technology("wire wound");

  static final PartNumberSystem LQG = family("LQG", LAYERS, MurataCoils.LQG);

  static final PartNumberSystem LQW = family("LQW", WIRE, MurataCoils.LQW);

  static final PartNumberSystem LQH = family("LQH", WIRE, MurataCoils.LQH);

  static final PartNumberSystem LQP = family("LQP", technology("film"), MurataCoils.LQP);

  private MurataLq() {}

  private static PartNumberSystem family(String name, Parameter technology, MurataCoils coils) {
    return Family.of(
            Murata.MAKER,
            name,
            "Part Numbering, Chip Inductors (Chip Coils), catalogue O05E",
            "Inductors")
        .starting(name)
        .saying(technology)
        .reading(
            text(name),
            code("series", coils.series()),
            value("inductance", "H", 0, MicroCode.HENRIES),
            MurataLq::isMade,
            code("tolerance", TOLERANCES),
            MurataLq::fitsTolerance,
            coils.features(),
            code("packing", PACKINGS));
  }

  // Below ten nanohenries every tenth is made of some series, and E24 above.
  private static boolean isMade(Draft draft) {
    Quantity value = draft.quantity();
    boolean small = value.compareTo(TEN_NANOHENRIES) < 0;
    return small || MADE.has(value) || draft.refuse("no inductance " + henries(value));
  }

  // A tolerance in nanohenries is one of small values.
  private static boolean fitsTolerance(Draft draft) {
    String tolerance = draft.code("tolerance");
    boolean absolute = "WBCSD".contains(tolerance);
    boolean small = draft.quantity().compareTo(TEN_NANOHENRIES) <= 0;
    return !absolute
        || small
        || draft.refuse("no tolerance code " + tolerance + " with " + henries(draft.quantity()));
  }

  private static String henries(Quantity value) {
    return Prefixed.text(value, "H");
  }
}
