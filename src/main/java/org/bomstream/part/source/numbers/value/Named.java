package org.bomstream.part.source.numbers.value;

import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.grammar.Codes;

/** Codes that makers call by themselves: the name of a series, the letter of a material. */
public final class Named {

  private Named() {}

  /**
   * Codes that say themselves.
   *
   * @param parameter for example {@code series}
   * @param codes with a blank between
   */
  public static Codes codes(String parameter, String codes) {
    Codes table = Codes.none();
    for (String code : codes.split(" ")) {
      table = table.and(code, Parameter.ofText(parameter, code));
    }
    return table;
  }
}
