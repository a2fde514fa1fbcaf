package org.bomstream.part.source.numbers.taiyoyuden;

import java.util.List;
import java.util.stream.Stream;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Taiyo Yuden whose numbers can be read. */
public final class TaiyoYuden {
  static final String MAKER = "Taiyo Yuden";

  public static final List<PartNumberSystem> SYSTEMS =
      Stream.of(List.of(TaiyoYudenBeads.SYSTEM), TaiyoYudenCoils.SYSTEMS)
          .flatMap(List::stream)
          .toList();

  private TaiyoYuden() {}
}
