package org.bomstream.part.source.numbers.uniroyal;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Uni-Royal whose numbers can be read. */
public final class UniRoyal {
  static final String MAKER = "Uni-Royal";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(UniRoyalChips.SYSTEM, UniRoyalArrays.SYSTEM, UniRoyalThinFilm.SYSTEM);

  private UniRoyal() {}
}
