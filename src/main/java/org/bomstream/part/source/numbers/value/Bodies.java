package org.bomstream.part.source.numbers.value;

import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.grammar.Codes;

/** Square coils whose size stands in the number in tenths of a millimetre: {@code 4018}. */
public final class Bodies {
  private static final int HALF = 2;

  private Bodies() {}

  /**
   * Length (and width) in two digits, height in two.
   *
   * @param sizes that are made, with a blank between
   */
  public static Codes of(String sizes) {
    Codes codes = Codes.none();
    for (String size : sizes.split(" ")) {
      String side = millimetres(size.substring(0, HALF));
      String height = millimetres(size.substring(HALF));
      String text = side + " × " + side + " × " + height + " mm";
      codes = codes.and(size, Parameter.ofText("dimensions", text));
    }
    return codes;
  }

  private static String millimetres(String tenths) {
    return Integer.parseInt(tenths) / 10 + "." + tenths.charAt(1);
  }
}
