package org.bomstream.part.source.numbers;

import java.util.List;
import java.util.stream.Stream;
import org.bomstream.part.source.numbers.grammar.NumberReading.Read;

/** What sort of part a family makes, and the parameters in which its readings are compared. */
enum PassiveKind {
  RESISTOR("resistance", List.of("tolerance", "package")),
  CERAMIC("capacitance", List.of("tolerance", "voltage", "dielectric", "package")),
  ELECTROLYTIC("capacitance", List.of("tolerance", "voltage", "package")),
  INDUCTOR("inductance", List.of("tolerance", "package")),
  BEAD("impedance", List.of("package"));

  private final String core;
  private final List<String> further;

  PassiveKind(String core, List<String> further) {
    this.core = core;
    this.further = further;
  }

  /** The kind of what was read, where no family tells it at a glance. */
  static PassiveKind of(Read read) {
    boolean ceramic = read.parameter("dielectric").isPresent();
    return Stream.of(values())
        .filter(kind -> read.parameter(kind.core).isPresent())
        .filter(kind -> kind != CERAMIC || ceramic)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no value in " + read));
  }

  /** The parameter that a reading must have where it is stated. */
  String core() {
    return core;
  }

  List<String> further() {
    return further;
  }
}
