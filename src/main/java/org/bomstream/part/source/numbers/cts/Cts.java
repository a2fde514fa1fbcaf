package org.bomstream.part.source.numbers.cts;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of CTS whose numbers can be read. */
public final class Cts {
  static final String MAKER = "CTS";

  public static final List<PartNumberSystem> SYSTEMS = List.of(Cts742.SYSTEM);

  private Cts() {}
}
