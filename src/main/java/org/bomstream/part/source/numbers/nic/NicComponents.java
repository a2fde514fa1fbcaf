package org.bomstream.part.source.numbers.nic;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of NIC Components whose numbers can be read. */
public final class NicComponents {
  static final String MAKER = "NIC Components";

  public static final List<PartNumberSystem> SYSTEMS = List.of(NicNrc.SYSTEM);

  private NicComponents() {}
}
