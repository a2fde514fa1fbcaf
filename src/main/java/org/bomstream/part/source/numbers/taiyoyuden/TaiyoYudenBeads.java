package org.bomstream.part.source.numbers.taiyoyuden;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.value.Beads;
import org.bomstream.part.source.numbers.value.Named;

/** Taiyo Yuden's ferrite beads BK, by "Part number" of the data sheet: {@code BK1608HS600-T}. */
final class TaiyoYudenBeads {
  private static final Codes SIZES =
      Codes.none()
          .size("0603", "0201")
          .size("1005", "0402")
          .size("1608", "0603")
          .size("2125", "0805");

  /** Size, type, and the impedances made of them. */
  private static final String MADE =
      """
      0603HM 121 241 471 601
      0603HS 220 330 100 121 241
      0603LL 220 330 470 680 121 241
      1005HM 750 471 121 241 601 102
      1005HS 100 330 680 121 241
      1005HR 601
      1005HW 121 241 431 601
      1005LL 100 220 470 680 121 181 241 331
      1608HM 121 151 241 471 601 102
      1608HS 220 330 470 600 800 121 151 241 271 471 601 102
      1608HW 121 151 241 431 601
      1608LL 330 470 560 680 121 241 511
      1608LM 751 152 182 252
      1608TS 431
      2125HM 121 241 471 601 102
      2125HS 150 220 330 420 470 750 800 101 121 241 431 471 601 102
      2125LL 560 680 121 241
      2125LM 751 152 182 252
      """;

  static final PartNumberSystem SYSTEM =
      Family.of(
              TaiyoYuden.MAKER,
              "BK",
              "Rectangular ferrite chip beads, BK series, 2019-10",
              "Ferrite beads")
          .starting("BK")
          .reading(
              text("BK"),
              code("size", SIZES),
              code("type", Named.codes("series", "HM HR HS HW LL LM TS")),
              Beads.impedance(MADE, "size", "type"),
              code(
                  "packing",
                  Codes.of("-T", packing("tape and reel"))
                      .and("-TV", packing("tape and reel"), automotive())));

  private TaiyoYudenBeads() {}
}
