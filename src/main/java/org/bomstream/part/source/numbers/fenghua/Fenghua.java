package org.bomstream.part.source.numbers.fenghua;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Guangdong Fenghua whose numbers can be read. */
public final class Fenghua {
  static final String MAKER = "Guangdong Fenghua";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(FenghuaRc.RC, FenghuaRc.RS, FenghuaMlcc.SYSTEM);

  private Fenghua() {}
}
