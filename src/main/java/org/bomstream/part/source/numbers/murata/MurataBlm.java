package org.bomstream.part.source.numbers.murata;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;

import java.util.Map;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.value.Beads;
import org.bomstream.part.source.numbers.value.Named;

/**
 * Murata's chip ferrite beads, by the "Part Numbering" and "Rating" chapters of their reference
 * specifications: {@code BLM18PG121SN1D}.
 */
final class MurataBlm {

  /** Size, characteristics, and the impedances made of them. */
  private static final String MADE =
      """
      02AX 100 700 121 241 331
      02BX 121 151 241
      02PX 100 220 330 600
      02KX 100 180
      03AG 100 700 800 121 241 601 102
      03AX 100 800 121 241 601 102
      03BB 100 220 470 750 121
      03BC 330 560 800
      03BD 750 121 241 471 601
      03BX 102 152 182
      03EB 250 500
      03HB 191 401
      03HD 331 471 601 102
      03HG 601 102 122
      03PG 220 330
      03PX 220 330 800 121
      15AG 100 700 121 221 601 102
      15AX 100 300 700 121 221 601 102 182
      15BA 050 100 220 330 470 750
      15BB 050 100 220 470 750 121 221
      15BC 121 241
      15BD 750 121 221 471 601 102 182
      15BX 750 121 221 471 601 102 182
      15EG 121 221
      15GA 750
      15GG 221 471
      15HB 121 221
      15HD 601 102 182
      15HG 601 102
      15KD 200 300 121
      15PD 300 600 800 121
      15PG 100
      15PX 330 600 800 121 181 221 331 471 601
      18AG 121 151 221 331 471 601 102
      18BA 050 100 220 330 470 750 121
      18BB 050 100 220 470 600 750 121 141 151 221 331 471
      18BD 470 121 141 151 221 331 421 471 601 102 152 182 222 252
      18EG 101 121 221 331 391 471 601
      18GG 471
      18HB 121 221 331
      18HD 471 601 102
      18HE 601 102 152
      18HG 471 601 102
      18HK 331 471 601 102
      18KG 260 300 700 101 121 221 331 471 601 102
      18PG 300 330 600 121 181 221 331 471
      18RK 121 221 471 601 102
      18SG 260 700 121 221 331
      18SN 220
      18SP 300 101 221 601 102
      18TG 121 221 601 102
      21AG 121 151 221 331 471 601 102
      21BB 050 600 750 121 151 201 221 331 471
      21BD 121 151 221 421 471 601 751 102 152 182 222 272
      21PG 220 300 600 121 221 331
      21RK 121 221 471 601 102
      21SN 300
      31KN 121 271 471 601 801 102
      31PG 330 500 121 391 601
      31SN 500
      41PG 600 750 181 471 102
      """;

  private static final Codes SIZES =
      Codes.none()
          .size("02", "01005")
          .size("03", "0201")
          .size("15", "0402")
          .size("18", "0603")
          .size("21", "0805")
          .size("31", "1206")
          .size("41", "1806");

  private static final Codes TYPES =
      Named.codes(
          "characteristic",
          "AG AX BA BB BC BD BX EB EG GA GG HB HD HE HG HK KD KG KN KX PD PG PX RK SG SN SP TG");

  private static final Codes STANDARD =
      Codes.of("SN1")
          .and("SH1", automotive())
          .and("SZ1", automotive())
          .and("BH1", automotive())
          .and("JH1", automotive());

  private static final Codes THIN =
      Codes.of("TN1").and("TH1", automotive()).and("TZ1", automotive());

  private static final Map<String, Field> PERFORMANCES =
      Map.of(
          "SG", code("performance", THIN),
          "SN", code("performance", THIN.and("SN1").and("SZ1", automotive())),
          "TG", code("performance", THIN),
          "KG", code("performance", THIN.and(STANDARD)));

  private static final Codes PACKINGS =
      Codes.of("D", packing("tape and reel, 7 inch, paper"))
          .and("J", packing("tape and reel, 13 inch, paper"))
          .and("L", packing("tape and reel, 7 inch, embossed"))
          .and("K", packing("tape and reel, 13 inch, embossed"))
          .and("B", packing("bulk"));

  static final PartNumberSystem SYSTEM =
      Family.of(
              Murata.MAKER,
              "BLM",
              "Reference specifications JENF243A-0003 (BLM18) and those of the other sizes",
              "Ferrite beads")
          .starting("BLM")
          .reading(
              text("BLM"),
              code("size", SIZES),
              code("type", TYPES),
              Beads.impedance(MADE, "size", "type"),
              MurataBlm::performance,
              code("packing", PACKINGS));

  private static final Field USUAL = code("performance", STANDARD);

  private MurataBlm() {}

  private static boolean performance(Draft draft) {
    return PERFORMANCES.getOrDefault(draft.code("type"), USUAL).read(draft);
  }
}
