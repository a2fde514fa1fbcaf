package org.bomstream.part.source.numbers.ceramic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.Parameters;

/** A family's codes for the chip's nominal height. */
public final class Heights {
  private static final String FIELD = "height";

  private final Codes codes;
  private final Map<String, BigDecimal> millimetres;

  private Heights(Codes codes, Map<String, BigDecimal> millimetres) {
    this.codes = codes;
    this.millimetres = millimetres;
  }

  /**
   * A table in one line.
   *
   * @param table code and millimetres, for example {@code 5=0.5 8=0.8}
   */
  public static Heights of(String table) {
    Codes codes = Codes.silent();
    Map<String, BigDecimal> millimetres = new HashMap<>();
    for (String[] row : Ceramics.rows(table)) {
      codes = codes.and(row[0], Parameters.height(row[1]));
      millimetres.put(row[0], new BigDecimal(row[1]));
    }
    return new Heights(codes, Map.copyOf(millimetres));
  }

  /** With codes that stand for several heights, which are then not said. */
  public Heights and(String... silent) {
    Codes more = codes;
    for (String code : silent) {
      more = more.and(code);
    }
    return new Heights(more, millimetres);
  }

  /** The field of the code. */
  Field field() {
    return code(FIELD, codes);
  }

  /** The height that was read, in millimetres; zero where it is not known. */
  BigDecimal of(Draft draft) {
    return millimetres.getOrDefault(draft.code(FIELD), BigDecimal.ZERO);
  }
}
