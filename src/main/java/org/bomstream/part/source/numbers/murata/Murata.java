package org.bomstream.part.source.numbers.murata;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Murata whose numbers can be read. */
public final class Murata {
  static final String MAKER = "Murata";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(
          MurataGrm.GRM,
          MurataGrm.GRJ,
          MurataGrm.GR3,
          MurataGrm.GR7,
          MurataGrm.GJM,
          MurataGrm.GQM,
          MurataGrm.GRT,
          MurataGrm.GCM,
          MurataGrm.GCJ,
          MurataGrm.GC3,
          MurataGrm.GCD,
          MurataGrm.GCE,
          MurataGrm.GCG,
          MurataGa3.SYSTEM,
          MurataNfm.SYSTEM,
          MurataBlm.SYSTEM,
          MurataLq.LQG,
          MurataLq.LQW,
          MurataLq.LQH,
          MurataLq.LQP);

  private Murata() {}
}
