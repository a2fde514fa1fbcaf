package org.bomstream.part.source.numbers.wuerth;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Würth Elektronik whose numbers can be read. */
public final class Wuerth {
  static final String MAKER = "Würth Elektronik";

  public static final List<PartNumberSystem> SYSTEMS = List.of(WuerthCsgp.SYSTEM);

  private Wuerth() {}
}
