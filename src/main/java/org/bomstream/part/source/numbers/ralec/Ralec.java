package org.bomstream.part.source.numbers.ralec;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Ralec whose numbers can be read. */
public final class Ralec {
  static final String MAKER = "Ralec";

  public static final List<PartNumberSystem> SYSTEMS = List.of(RalecRtt.SYSTEM);

  private Ralec() {}
}
