package org.bomstream.part.source.numbers.bourns;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Bourns whose numbers can be read. */
public final class Bourns {
  static final String MAKER = "Bourns";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(
          BournsCr.SYSTEM,
          BournsCrm.SYSTEM,
          BournsCrf.SYSTEM,
          BournsCrt.SYSTEM,
          BournsCrA.SYSTEM,
          BournsCoils.SRN,
          BournsCoils.SRP,
          BournsCoils.SRR,
          BournsCoils.SDR);

  private Bourns() {}
}
