package org.bomstream.part.source.numbers.stackpole;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.text;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Stackpole's jumpers for high currents: {@code HCJ2512ZT0R00}. By the data sheet "HCJ Series", how
 * to order.
 */
final class StackpoleHcj {
  static final PartNumberSystem SYSTEM =
      Family.of(Stackpole.MAKER, "HCJ", "Data sheet HCJ Series", "Resistors")
          .starting("HCJ")
          .reading(
              text("HCJ"),
              code("size", Codes.sizes("0402", "0603", "0805", "1206", "2512")),
              text("Z"),
              code("packing", StackpoleReels.ALL),
              jumper("0R00"));

  private StackpoleHcj() {}
}
