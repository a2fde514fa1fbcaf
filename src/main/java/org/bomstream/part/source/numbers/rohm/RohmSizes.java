package org.bomstream.part.source.numbers.rohm;

import static org.bomstream.part.source.numbers.grammar.Parameters.packing;

import java.util.Map;
import org.bomstream.part.source.numbers.grammar.Codes;

/** Rohm's codes for sizes and tapes, which are the same in all families of chip resistors. */
final class RohmSizes {
  static final Codes SIZES =
      Codes.silent()
          .size("004", "01005")
          .size("006", "0201")
          .size("01", "0402")
          .size("03", "0603")
          .size("10", "0805")
          .size("18", "1206")
          .size("25", "1210")
          .size("50", "2010")
          .size("100", "2512");

  static final Codes PACKINGS =
      Codes.of("YZP", packing("tape and reel, paper, 2 mm pitch"))
          .and("YRT", packing("tape and reel, paper, 2 mm pitch"))
          .and("MZP", packing("tape and reel, paper, 2 mm pitch"))
          .and("MRT", packing("tape and reel, paper, 2 mm pitch"))
          .and("EZP", packing("tape and reel, paper, 4 mm pitch"))
          .and("EZH", packing("tape and reel, paper, 4 mm pitch"))
          .and("ERT", packing("tape and reel, paper, 4 mm pitch"))
          .and("JZP", packing("tape and reel, embossed, 4 mm pitch"))
          .and("JZH", packing("tape and reel, embossed, 4 mm pitch"));

  static final Map<String, String> PACKED =
      Map.of(
          "004",
          "YZP",
          "006",
          "YZP YRT",
          "01",
          "MZP MRT",
          "03",
          "EZP ERT MZP",
          "10",
          "EZP ERT EZH",
          "18",
          "EZP ERT EZH",
          "25",
          "JZH JZP",
          "50",
          "JZH JZP",
          "100",
          "JZH JZP");

  private RohmSizes() {}
}
