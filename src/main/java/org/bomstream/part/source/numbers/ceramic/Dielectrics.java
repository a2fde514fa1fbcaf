package org.bomstream.part.source.numbers.ceramic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Parameters.dielectric;

import java.util.HashSet;
import java.util.Set;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Field;

/** The dielectrics that a maker lists, each by its code and the name that EIA or JIS give it. */
public final class Dielectrics {
  private static final String FIELD = "dielectric";

  private final Codes codes;
  private final Set<String> stable;

  private Dielectrics(Codes codes, Set<String> stable) {
    this.codes = codes;
    this.stable = stable;
  }

  /**
   * A table in one line.
   *
   * @param table for example {@code 5C=C0G R7=X7R}
   */
  public static Dielectrics of(String table) {
    Codes codes = Codes.silent();
    Set<String> stable = new HashSet<>();
    for (String[] row : Ceramics.rows(table)) {
      codes = codes.and(row[0], dielectric(inWords(row[1])));
      if (isStable(row[1])) {
        stable.add(row[0]);
      }
    }
    return new Dielectrics(codes, Set.copyOf(stable));
  }

  private static String inWords(String name) {
    return name.equals("C0G") ? "C0G (NP0)" : name;
  }

  /** Class 1, whose names neither begin like X7R and Y5V nor are B and F of JIS. */
  private static boolean isStable(String name) {
    return !name.matches("[XYZ]\\d[A-Z]|J?[BF]") || name.equals("X8G");
  }

  /** The field of the code. */
  public Field field() {
    return code(FIELD, codes);
  }

  /** Whether the dielectric that was read is of class 1. */
  boolean isStable(Draft draft) {
    return stable.contains(draft.code(FIELD));
  }
}
