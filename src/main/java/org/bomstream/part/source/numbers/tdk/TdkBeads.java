package org.bomstream.part.source.numbers.tdk;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;

import java.util.Map;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.value.Beads;
import org.bomstream.part.source.numbers.value.Named;

/**
 * TDK's chip beads for power lines (MPZ) and signal lines (MMZ), by "Part number construction" of
 * their data sheets: {@code MPZ1608S221ATA00}.
 */
final class TdkBeads {
  private static final Codes SIZES =
      Codes.none()
          .size("0402", "01005")
          .size("0603", "0201")
          .size("1005", "0402")
          .size("1608", "0603")
          .size("2012", "0805");

  /** Size, material, and the impedances made of them. */
  private static final String POWER =
      """
      0603S 100 220 330 800 121
      0603D 330
      1005A 331
      1005F 330 470
      1005S 100 300 600 800 101 121 221 331
      1608B 471
      1608D 101 300 600
      1608R 101 391
      1608S 260 300 600 101 121 181 221 471 601 102
      1608Y 101 151
      2012S 300 101 121 221 331 601 102
      """;

  private static final String SIGNAL =
      """
      0402S 100 700 121 241
      0603D 100 220 330 560 800 121
      0603F 330 560 800
      0603S 100 800 121 241 471 601 102
      0603Y 100 400 800 121 241 471 601
      1005A 102 182 222
      1005B 121 241 601 102 152 182
      1005D 100 220 330 470 680 121 241
      1005F 330 560 470
      1005S 100 800 121 241 301 471 601 102
      1005Y 100 400 800 121 241 301 471 601 102 152 182
      1608B 301 471 601 102
      1608D 050 100 121 301 800
      1608R 150 301 471 601 102
      1608S 400 800 121 181 202 221 301 400 471 601 800 102
      1608Y 150 400 600 121 221 301 471 601 102 152 252
      2012D 301 800 121
      2012R 121 150 301 601 102
      2012S 800 121 221 301 400 601 102
      2012Y 121 152 202 301 601 102
      """;

  private static final Codes MATERIALS = Named.codes("material", "A B D F R S Y");

  private static final Codes PLAIN = endings("AT000 CT000 ET000 HT000");

  /** Characteristic, packing and internal code as they go with each size. */
  private static final Map<String, Field> ENDINGS =
      Map.of(
          "0402", code("packing", PLAIN),
          "0603", code("packing", PLAIN),
          "1005", code("packing", PLAIN.and(cars("CTD25 ETD25"))),
          "1608",
              code(
                  "packing",
                  endings("ATA00 ATAH0 CT000 CTA00 CTAH0").and(cars("ATD25 ATDH5 CTD25"))),
          "2012", code("packing", endings("AT000 ATAH0").and(cars("ATD25 ATDH0"))));

  static final PartNumberSystem MPZ = family("MPZ", POWER);

  static final PartNumberSystem MMZ = family("MMZ", SIGNAL);

  private TdkBeads() {}

  private static PartNumberSystem family(String series, String made) {
    String document = "Chip beads, " + series + " series, part number construction, 2019-04";
    return Family.of(Tdk.MAKER, series, document, "Ferrite beads")
        .starting(series)
        .reading(
            text(series),
            code("size", SIZES),
            code("material", MATERIALS),
            Beads.impedance(made, "size", "material"),
            draft -> ENDINGS.get(draft.code("size")).read(draft));
  }

  private static Codes endings(String codes) {
    Codes table = Codes.none();
    for (String code : codes.split(" ")) {
      table = table.and(code, packing("tape and reel, 7 inch"));
    }
    return table;
  }

  private static Codes cars(String codes) {
    Codes table = Codes.none();
    for (String code : codes.split(" ")) {
      table = table.and(code, packing("tape and reel, 7 inch"), automotive());
    }
    return table;
  }
}
