package org.bomstream.part.source.numbers.murata;

import static org.bomstream.part.source.numbers.grammar.Fields.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Field;

/**
 * The series of Murata's coils: dimensions with application and category ({@code 15AN}), and the
 * codes of features and electrode that each is made with.
 */
record MurataCoils(Codes series, Map<String, Field> featuresOf) {

  static final MurataCoils LQG =
      of(
          """
          15HN 0402 02
          15HS 0402 02
          15HH 0402 02
          15HZ 0402 02
          15WH 0402 02
          18HN 0603 00
          18HH 0603 00
          """);

  static final MurataCoils LQW =
      of(
          """
          03AW 0201 00
          15AN 0402 00 10 80 8Z 0Z 1Z
          15CN 0402 00 10
          18AN 0603 00 10 80 8Z 0Z 1Z
          18AS 0603 00 0C G0
          18CN 0603 00
          21HN 0805 00
          2BAS 2.0×1.5 00
          2BAN 2.0×1.5 00
          2BHN 2.0×1.5 03 13 33
          2UAS 1008 00 0C
          31HN 1206 03
          """);

  static final MurataCoils LQH =
      of(
          """
          2HPN 1008 GR G0 JR
          2MCN 0806 02 52
          31CN 1206 03
          31MN 1206 03
          32CN 1210 23 33 53
          32MN 1210 23
          32PN 1210 N0 NC
          32PB 1210 N0 NC
          3NPN 3.0×3.0 G0 J0 M0 GR JR MR
          43CN 1812 03
          43MN 1812 03
          43PB 1812 26
          43PN 1812 26
          44PN 4.0×4.0 J0 P0 GR PR
          5BPB 5.0×5.0 T0
          5BPN 5.0×5.0 T0 38
          55DN 2220 03
          66SN 6.3×6.3 03
          88PN 8.0×8.0 38
          """);

  static final MurataCoils LQP =
      of(
          """
          02TN 01005 02
          02TQ 01005 02
          03HQ 0201 02
          03TG 0201 02
          03TN 0201 02
          03TQ 0201 02
          15MN 0402 02
          15TN 0402 02
          """);

  private static MurataCoils of(String lines) {
    Codes series = Codes.none();
    Map<String, Field> features = new HashMap<>();
    for (String line : lines.lines().toList()) {
      String[] words = line.split(" ");
      series = with(series, words[0], words[1]);
      String[] codes = Arrays.copyOfRange(words, 2, words.length);
      features.put(words[0], code("features", Codes.silent(codes)));
    }
    return new MurataCoils(series, Map.copyOf(features));
  }

  private static Codes with(Codes series, String code, String size) {
    Parameter name = Parameter.ofText("series", code);
    return size.contains("×")
        ? series.and(code, Parameter.ofText("dimensions", size.replace("×", " × ") + " mm"), name)
        : series.size(code, size, name);
  }

  /** Reads features and electrode as the series that was read has them. */
  Field features() {
    return draft -> featuresOf.get(draft.code("series")).read(draft);
  }
}
