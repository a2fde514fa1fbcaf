package org.bomstream.part.source.numbers.tdk;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of TDK whose numbers can be read. */
public final class Tdk {
  static final String MAKER = "TDK";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(
          TdkC.SYSTEM,
          TdkCga.CGA,
          TdkCga.CGJ,
          TdkCga.CEU,
          TdkBeads.MPZ,
          TdkBeads.MMZ,
          TdkCoils.MLZ,
          TdkCoils.MLF);

  private Tdk() {}
}
