package org.bomstream.part.source.numbers.nichicon;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.value;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Parameters.voltage;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.MicroCode;
import org.bomstream.part.source.numbers.value.Named;

/**
 * Nichicon's aluminium electrolytics, by "Type numbering system" of their data sheets: chips {@code
 * UWT1H101MNL1GS}, and radial ones {@code UVK2DR22MED}.
 */
final class NichiconU {
  private static final String CHIPS =
      "UBC UCB UCD UCH UCJ UCL UCM UCQ UCV UCW UCX UCZ UUD UUE UUG UUH UUJ UUL UUN UUP UUQ UUR UUX"
          + " UWD UWF UWG UWJ UWP UWS UWT UWX UWZ UZD UZE UZG UZR UZS UZT";

  private static final String RADIALS =
      "UBT UBW UBX UCA UCS UCY UEP UES UET UFG UFW UHD UHE UHN UHV UHW UKA UKL UKT UKW UKZ UPJ UPM"
          + " UPS UPV UPW URS URZ USA USR UST UTT UVK UVP UVR UVY UVZ";

  private static final Codes VOLTAGES =
      Codes.of("0E", voltage("2.5"))
          .and("0G", voltage("4"))
          .and("0J", voltage("6.3"))
          .and("1A", voltage("10"))
          .and("1C", voltage("16"))
          .and("1E", voltage("25"))
          .and("1V", voltage("35"))
          .and("1H", voltage("50"))
          .and("1J", voltage("63"))
          .and("1K", voltage("80"))
          .and("2A", voltage("100"))
          .and("2C", voltage("160"))
          .and("2D", voltage("200"))
          .and("2E", voltage("250"))
          .and("2F", voltage("315"))
          .and("2V", voltage("350"))
          .and("2G", voltage("400"))
          .and("2W", voltage("450"));

  private static final Codes TOLERANCES = Codes.of("M", tolerance("20")).and("K", tolerance("10"));

  private static final Codes CHIP_PACKINGS =
      Codes.of("1GS", packing("tape and reel"))
          .and("1GB", packing("tape and reel"))
          .and("6GS", packing("tape and reel"))
          .and("1MS", packing("tape and reel"))
          .and("1ZD", packing("tray"));

  private static final Codes RADIAL_PACKINGS =
      Codes.of("1TD", packing("taped leads")).and("1TA", packing("taped leads")).and("6").and("3");

  private static final Field MICROFARADS = value("capacitance", "F", 0, MicroCode.FARADS);

  static final PartNumberSystem SYSTEM =
      Family.of(Nichicon.MAKER, "U", "Type numbering system, CAT.8100", "Capacitors")
          .starting((CHIPS + " " + RADIALS).split(" "))
          .saying(technology("aluminium electrolytic"))
          .reading(
              code("series", Named.codes("series", CHIPS)),
              code("voltage", VOLTAGES),
              MICROFARADS,
              series(Series.E12),
              code("tolerance", TOLERANCES),
              code("configuration", Codes.silent("CL", "CS", "NL", "NQ", "NR", "NS")),
              code("packing", CHIP_PACKINGS))
          .reading(
              code("series", Named.codes("series", RADIALS)),
              code("voltage", VOLTAGES),
              MICROFARADS,
              series(Series.E12),
              code("tolerance", TOLERANCES),
              code("configuration", Codes.silent("DD", "ED", "HD", "PD", "RD")),
              maybe("packing", RADIAL_PACKINGS));

  private NichiconU() {}
}
