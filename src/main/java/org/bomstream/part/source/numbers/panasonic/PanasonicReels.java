package org.bomstream.part.source.numbers.panasonic;

import static org.bomstream.part.source.numbers.grammar.Parameters.packing;

import org.bomstream.part.source.numbers.grammar.Codes;

/**
 * What Panasonic's chip resistors say of their tape and reel, which is the same in all families.
 */
final class PanasonicReels {
  static final Codes ALL =
      Codes.of("Y", packing("tape and reel, paper, 2 mm pitch"))
          .and("C", packing("tape and reel, paper, 2 mm pitch"))
          .and("X", packing("tape and reel, paper, 2 mm pitch"))
          .and("V", packing("tape and reel, paper, 4 mm pitch"))
          .and("U", packing("tape and reel, embossed, 4 mm pitch"));

  private PanasonicReels() {}
}
