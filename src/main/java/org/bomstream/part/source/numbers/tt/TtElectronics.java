package org.bomstream.part.source.numbers.tt;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of TT Electronics whose numbers can be read. */
public final class TtElectronics {
  static final String MAKER = "TT Electronics";

  public static final List<PartNumberSystem> SYSTEMS = List.of(TtWcr.WCR, TtWcr.ASC, TtLrf.SYSTEM);

  private TtElectronics() {}
}
