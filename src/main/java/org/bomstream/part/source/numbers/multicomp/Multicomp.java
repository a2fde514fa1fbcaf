package org.bomstream.part.source.numbers.multicomp;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Multicomp whose numbers can be read. */
public final class Multicomp {
  static final String MAKER = "Multicomp";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(MulticompMcwr.SYSTEM, MulticompMc.SYSTEM);

  private Multicomp() {}
}
