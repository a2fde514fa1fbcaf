package org.bomstream.part.source.numbers.johanson;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Johanson whose numbers can be read. */
public final class Johanson {
  static final String MAKER = "Johanson";

  public static final List<PartNumberSystem> SYSTEMS = List.of(JohansonMlcc.SYSTEM);

  private Johanson() {}
}
