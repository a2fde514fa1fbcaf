package org.bomstream.part.source.numbers.walsin;

import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;

import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.InchNumbers;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Walsin's multilayer ceramic capacitors for cars, by the approval sheet of August 2018: {@code
 * MT18N102J500CT}.
 */
final class WalsinMt {
  static final PartNumberSystem SYSTEM =
      Ceramics.family(
              Walsin.MAKER,
              "MT",
              "Approval sheet ASC_Automotive Cap_(MT)_022M, August 2018",
              automotive())
          .starting("MT03", "MT15", "MT18", "MT21", "MT31", "MT32")
          .reading(
              InchNumbers.fields(
                  "MT",
                  CeramicSizes.of("03=0201 15=0402 18=0603 21=0805 31=1206 32=1210"),
                  Dielectrics.of("N=C0G B=X7R"),
                  WalsinMlcc.TERMINATIONS,
                  WalsinMlcc.PACKING))
          .telling(6);

  private WalsinMt() {}
}
