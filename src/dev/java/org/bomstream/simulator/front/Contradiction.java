package org.bomstream.simulator.front;

import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.catalogue.Standing;

/** The facts of a part as somebody has them who is mistaken. */
final class Contradiction {
  private Contradiction() {}

  static Part of(Part part) {
    return part.said(
        part.standing() == Standing.ACTIVE ? Standing.OBSOLETE : Standing.ACTIVE,
        !part.compliant(),
        part.casing().equals("0805") ? "1206" : "0805");
  }
}
