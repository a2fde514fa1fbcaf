package org.bomstream.part.source.numbers.yageo;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Yageo whose numbers can be read. */
public final class Yageo {
  static final String MAKER = "Yageo";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(
          YageoChips.RC,
          YageoChips.AC,
          YageoChips.AF,
          YageoThinFilm.RT,
          YageoThinFilm.AT,
          YageoLowOhm.RL,
          YageoLowOhm.PT,
          YageoLeaded.MFR,
          YageoLeaded.CFR,
          YageoCc.CC,
          YageoCc.CS,
          YageoCc.AC,
          PhycompResistors.SYSTEM,
          PhycompCeramics.SYSTEM);

  private Yageo() {}
}
