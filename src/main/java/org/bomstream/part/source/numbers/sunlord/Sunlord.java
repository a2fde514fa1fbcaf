package org.bomstream.part.source.numbers.sunlord;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Sunlord whose numbers can be read. */
public final class Sunlord {
  static final String MAKER = "Sunlord";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(SunlordChips.GZ, SunlordChips.SDCL, SunlordChips.SDFL);

  private Sunlord() {}
}
