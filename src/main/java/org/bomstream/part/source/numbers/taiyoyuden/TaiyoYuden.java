package org.bomstream.part.source.numbers.taiyoyuden;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Taiyo Yuden whose numbers can be read. */
public final class TaiyoYuden {
  static final String MAKER = "Taiyo Yuden";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(
          TaiyoYudenMk.MK,
          TaiyoYudenMk.MJ,
          TaiyoYudenMk.VK,
          TaiyoYudenBeads.SYSTEM,
          TaiyoYudenCoils.LB,
          TaiyoYudenCoils.CB,
          TaiyoYudenCoils.BR,
          TaiyoYudenCoils.NR,
          TaiyoYudenCoils.NRS);

  private TaiyoYuden() {}
}
