package org.bomstream.part.source.numbers.susumu;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Susumu whose numbers can be read. */
public final class Susumu {
  static final String MAKER = "Susumu";

  public static final List<PartNumberSystem> SYSTEMS = List.of(SusumuRr.RR, SusumuRr.RG);

  private Susumu() {}
}
