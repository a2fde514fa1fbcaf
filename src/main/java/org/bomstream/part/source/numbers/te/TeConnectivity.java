package org.bomstream.part.source.numbers.te;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of TE Connectivity whose numbers can be read. */
public final class TeConnectivity {
  static final String MAKER = "TE Connectivity";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(
          TeCrg.CRG, TeCrg.CRGCQ, TeCrg.CRGH, TeCrg.CRGP, TeCrg.CRGS, TeCpf.SYSTEM, TePower.SYSTEM);

  private TeConnectivity() {}
}
