package org.bomstream.part.source.numbers.nichicon;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Nichicon whose numbers can be read. */
public final class Nichicon {
  static final String MAKER = "Nichicon";

  public static final List<PartNumberSystem> SYSTEMS = List.of(NichiconU.SYSTEM);

  private Nichicon() {}
}
