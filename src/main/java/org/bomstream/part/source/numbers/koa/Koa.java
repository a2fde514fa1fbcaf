package org.bomstream.part.source.numbers.koa;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of KOA whose numbers can be read. */
public final class Koa {
  static final String MAKER = "KOA Speer";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(KoaRk73.RK73B, KoaRk73.RK73H, KoaRk73.RK73Z, KoaRn73.SYSTEM);

  private Koa() {}
}
