package org.bomstream.part.source.numbers.kemet;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of KEMET whose numbers can be read. */
public final class Kemet {
  static final String MAKER = "KEMET";

  public static final List<PartNumberSystem> SYSTEMS = List.of(KemetC.SYSTEM);

  private Kemet() {}
}
