package org.bomstream.part.source.numbers.walsin;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Walsin whose numbers can be read. */
public final class Walsin {
  static final String MAKER = "Walsin";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(WalsinWr.SYSTEM, WalsinMlcc.SYSTEM, WalsinMt.SYSTEM);

  private Walsin() {}
}
