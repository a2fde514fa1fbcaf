package org.bomstream.part.source.numbers.value;

import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.grammar.Codes;

/**
 * Cases of molded tantalum chips. Makers give them letters of their own; what is the same is EIA's
 * code of length, width and height in tenths of a millimetre: {@code 3216-18}.
 */
public final class MoldedCases {
  private static final int WIDTH = 2;
  private static final int HEIGHT = 5;

  private MoldedCases() {}

  /**
   * A maker's letters.
   *
   * @param cases each a letter, a blank and EIA's code
   */
  public static Codes of(String... cases) {
    Codes codes = Codes.none();
    for (String words : cases) {
      String letter = words.substring(0, 1);
      String eia = words.substring(2);
      codes =
          codes.inPackage(
              letter,
              eia + " metric (case " + letter + ")",
              Parameter.ofText("dimensions", dimensions(eia)));
    }
    return codes;
  }

  private static String dimensions(String eia) {
    return tenths(eia, 0) + " × " + tenths(eia, WIDTH) + " × " + tenths(eia, HEIGHT) + " mm";
  }

  private static String tenths(String eia, int at) {
    return eia.charAt(at) + "." + eia.charAt(at + 1);
  }
}
