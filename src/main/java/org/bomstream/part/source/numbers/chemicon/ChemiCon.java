package org.bomstream.part.source.numbers.chemicon;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Nippon Chemi-Con whose numbers can be read. */
public final class ChemiCon {
  static final String MAKER = "Nippon Chemi-Con";

  public static final List<PartNumberSystem> SYSTEMS = List.of(ChemiConMvh.SYSTEM);

  private ChemiCon() {}
}
