package org.bomstream.part.source.numbers.viking;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Viking whose numbers can be read. */
public final class Viking {
  static final String MAKER = "Viking";

  public static final List<PartNumberSystem> SYSTEMS = List.of(VikingArg.SYSTEM);

  private Viking() {}
}
