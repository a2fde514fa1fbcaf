package org.bomstream.part.source.numbers.avx;

import java.util.List;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** The families of KYOCERA AVX whose numbers can be read. */
public final class KyoceraAvx {
  static final String MAKER = "KYOCERA AVX";

  public static final List<PartNumberSystem> SYSTEMS =
      List.of(
          AvxMlcc.SYSTEM,
          AvxKgm.KGM,
          AvxKgm.KAM,
          AvxTantalum.TAJ,
          AvxTantalum.TPS,
          AvxTantalum.TCJ,
          AvxF38.SYSTEM);

  private KyoceraAvx() {}
}
