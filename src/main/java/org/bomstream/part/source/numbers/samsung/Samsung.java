package org.bomstream.part.source.numbers.samsung;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Samsung Electro-Mechanics whose numbers can be read. */
public final class Samsung {
  static final String MAKER = "Samsung Electro-Mechanics";

  public static final List<PartNumberSystem> SYSTEMS = List.of(SamsungRc.SYSTEM, SamsungCl.SYSTEM);

  private Samsung() {}
}
