package org.bomstream.part.source.numbers.kemet;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of KEMET whose numbers can be read. */
public final class Kemet {
  static final String MAKER = "KEMET";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(
          KemetC.SYSTEM,
          KemetCbr.SYSTEM,
          KemetA759.SYSTEM,
          KemetTantalum.T491,
          KemetTantalum.T495,
          KemetTantalum.T520,
          KemetTantalum.T521,
          KemetTantalum.T525,
          KemetTantalum.T530);

  private Kemet() {}
}
