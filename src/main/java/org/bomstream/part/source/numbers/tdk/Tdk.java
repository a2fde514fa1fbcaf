package org.bomstream.part.source.numbers.tdk;

import java.util.List;
import java.util.stream.Stream;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of TDK whose numbers can be read. */
public final class Tdk {
  static final String MAKER = "TDK";

  public static final List<PartNumberSystem> SYSTEMS =
      Stream.of(TdkBeads.SYSTEMS, TdkCoils.SYSTEMS).flatMap(List::stream).toList();

  private Tdk() {}
}
