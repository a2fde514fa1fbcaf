package org.bomstream.part.source.numbers.vishay;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Vishay whose numbers can be read. */
public final class Vishay {
  static final String MAKER = "Vishay";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(
          VishayCrcw.CRCW,
          VishayCrcw.RCA,
          VishayCrcw.RCG,
          VishayCrcw.RCS,
          VishayTnpw.SYSTEM,
          VishayMcs.SYSTEM,
          VishayWsl.SYSTEM,
          VishayVj.SYSTEM,
          VishayTantalum.TANTAMOUNT_293D,
          VishayTantalum.TANTAMOUNT_593D,
          VishayTantalum.TR3,
          Vishay592d.SYSTEM,
          VishayIhlp.SYSTEM);

  private Vishay() {}
}
