package org.bomstream.part.source.numbers.stackpole;

import static org.bomstream.part.source.numbers.grammar.Parameters.packing;

import org.bomstream.part.source.numbers.grammar.Codes;

/**
 * What Stackpole's chip resistors say of their tape and reel, which is the same in all families.
 */
final class StackpoleReels {
  static final Codes ALL =
      Codes.of("T", packing("tape and reel, 7 inch")).and("G", packing("tape and reel, 13 inch"));

  private StackpoleReels() {}
}
