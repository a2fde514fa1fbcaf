package org.bomstream.part.source.numbers.rohm;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Rohm whose numbers can be read. */
public final class Rohm {
  static final String MAKER = "Rohm";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(RohmMcr.MCR, RohmMcr.ESR, RohmMcr.KTR, RohmMcr.SFR);

  private Rohm() {}
}
