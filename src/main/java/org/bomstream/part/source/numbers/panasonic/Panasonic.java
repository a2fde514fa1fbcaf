package org.bomstream.part.source.numbers.panasonic;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of Panasonic whose numbers can be read. */
public final class Panasonic {
  static final String MAKER = "Panasonic";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(
          PanasonicErj.SYSTEM,
          PanasonicErjPrecision.SYSTEM,
          PanasonicErjSurge.SYSTEM,
          PanasonicErjSulfur.SYSTEM,
          PanasonicErjShunt.SYSTEM,
          PanasonicErjLowOhm.SYSTEM,
          PanasonicEra.SYSTEM,
          PanasonicAluminium.EEE,
          PanasonicAluminium.EEH,
          PanasonicEchu.SYSTEM);

  private Panasonic() {}
}
