package org.bomstream.part.source.numbers.yageo;

import static org.bomstream.part.source.numbers.grammar.Parameters.packing;

import org.bomstream.part.source.numbers.grammar.Codes;

/** What Yageo's chip resistors say of their tape and reel, which is the same in all families. */
final class YageoReels {

  /** Tape, the dash for no special temperature coefficient, and the reel. */
  static final Codes WITH_DASH = with("-");

  private static final String PAPER = ", paper";
  private static final String EMBOSSED = ", embossed";

  private YageoReels() {}

  /** Tape, a letter for something else, and the reel. */
  static Codes tape() {
    return Codes.of("R", packing("tape and reel, paper"))
        .and("K", packing("tape and reel, embossed"));
  }

  /** The tape's letter, what stands between, and the reel with its power. */
  private static Codes with(String between) {
    Codes all = Codes.silent();
    for (String tape : new String[] {"R", "K"}) {
      String kind = tape.equals("R") ? PAPER : EMBOSSED;
      all =
          all.and(tape + between + "07", packing("tape and reel, 7 inch" + kind))
              .and(tape + between + "10", packing("tape and reel, 10 inch" + kind))
              .and(tape + between + "13", packing("tape and reel, 13 inch" + kind))
              .and(tape + between + "7W", packing("tape and reel, 7 inch" + kind))
              .and(tape + between + "7D", packing("tape and reel, 7 inch" + kind))
              .and(tape + between + "3W", packing("tape and reel, 13 inch" + kind));
    }
    return all;
  }
}
