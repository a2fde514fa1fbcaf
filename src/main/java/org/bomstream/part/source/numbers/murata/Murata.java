package org.bomstream.part.source.numbers.murata;

import java.util.List;
import java.util.stream.Stream;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Murata whose numbers can be read. */
public final class Murata {
  static final String MAKER = "Murata";

  public static final List<PartNumberSystem> SYSTEMS =
      Stream.of(List.of(MurataBlm.SYSTEM), MurataLq.SYSTEMS).flatMap(List::stream).toList();

  private Murata() {}
}
