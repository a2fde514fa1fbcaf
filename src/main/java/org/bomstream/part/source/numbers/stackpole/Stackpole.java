package org.bomstream.part.source.numbers.stackpole;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Stackpole whose numbers can be read. */
public final class Stackpole {
  static final String MAKER = "Stackpole";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(
          StackpoleRmcf.RMCF,
          StackpoleRmcf.RMCP,
          StackpoleRncp.RNCP,
          StackpoleRncp.RNCF,
          StackpoleCsrn.SYSTEM,
          StackpoleCsnl.SYSTEM,
          StackpoleHcj.SYSTEM);

  private Stackpole() {}
}
