package org.bomstream.part.source.numbers.fojan;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Fojan whose numbers can be read. */
public final class Fojan {
  static final String MAKER = "Fojan";

  public static final List<PartNumberSystem> SYSTEMS = List.of(FojanFrc.SYSTEM);

  private Fojan() {}
}
