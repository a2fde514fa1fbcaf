package org.bomstream.part.source.numbers;

import static org.bomstream.part.source.numbers.PassiveKind.BEAD;
import static org.bomstream.part.source.numbers.PassiveKind.CERAMIC;
import static org.bomstream.part.source.numbers.PassiveKind.ELECTROLYTIC;
import static org.bomstream.part.source.numbers.PassiveKind.INDUCTOR;
import static org.bomstream.part.source.numbers.PassiveKind.RESISTOR;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a person tells a family's numbers at a glance, as opposed to how a system reads them: written
 * from the numbers that are about, and knowing no system.
 */
record NumberFamily(String name, PassiveKind kind, Pattern glance) {

  static final List<NumberFamily> ALL =
      List.of(
          of("Yageo RC", RESISTOR, "RC\\d{4}[A-Z]R-"),
          of("Yageo AC", RESISTOR, "AC\\d{4}[A-Z]R-"),
          of("Yageo RT", RESISTOR, "RT\\d{4}[A-Z]{3}\\d\\d"),
          of("Yageo CC", CERAMIC, "CC\\d{4}[A-Z]{2}[A-Z0-9]{3}[0-9A-Z]BB?"),
          of("Panasonic ERJ", RESISTOR, "ERJ-?(?!S)[0-9A-Z]{2}"),
          of("Panasonic ERA", RESISTOR, "ERA-?\\dA"),
          of("Panasonic EEE", ELECTROLYTIC, "EEE-?"),
          of("Vishay CRCW", RESISTOR, "CRCW\\d{4}"),
          of("Vishay VJ", CERAMIC, "VJ\\d{4}[A-Z]\\d"),
          of("KOA RK73", RESISTOR, "RK73[BHZ]"),
          of("Stackpole RMCF", RESISTOR, "RMCF\\d{4}"),
          of("TE CRG", RESISTOR, "CRG(CQ)?\\d{4}"),
          of("Rohm MCR", RESISTOR, "MCR\\d\\d[A-Z]{3}"),
          of("Bourns CR", RESISTOR, "CR\\d{4}-"),
          of("Susumu RR and RG", RESISTOR, "R[RG]\\d{4}[A-Z]-"),
          of("Uniroyal", RESISTOR, "\\d{4}W[0-9A-Z][FJDG]\\d{3}"),
          of("Samsung RC", RESISTOR, "RC\\d{4}[FJ]\\d"),
          of("Samsung CL", CERAMIC, "CL\\d\\d[A-Z]\\d|CL\\d\\d[A-Z]\\dR"),
          of("Murata GRM and kin", CERAMIC, "G(RM|CM|RT|CJ|JM|RJ)\\d\\d"),
          of("TDK C", CERAMIC, "C\\d{4}(X\\dR|X\\dS|C0G|CH|JB|NP0)\\d[A-Z]"),
          of("TDK CGA", CERAMIC, "CGA\\d[A-Z]\\d"),
          of("KEMET C", CERAMIC, "C\\d{4}[CXFSYT]\\d{3}[A-Z]\\d[RGUPVNH]"),
          of("KYOCERA AVX ceramic", CERAMIC, "\\d{4}(\\d|Z|Y|D|W)[ACDGZY]\\d{3}[A-Z]"),
          of("Taiyo Yuden MK", CERAMIC, "[AJLETGUHQS]MK\\d{3}"),
          of("Walsin ceramic", CERAMIC, "\\d{4}[NBXFG][0-9R]{3}[A-Z][0-9R]{3}CT"),
          of("Fenghua ceramic", CERAMIC, "\\d{4}(B|CG|X|F)[0-9R]{3}[A-Z][0-9R]{3}NT"),
          of("Würth WCAP-CSGP", CERAMIC, "885012"),
          of("KEMET tantalum", ELECTROLYTIC, "T(491|495|520)[A-Z]"),
          of("KYOCERA AVX tantalum", ELECTROLYTIC, "(TAJ|TPS)[A-Z]\\d{3}[A-Z]\\d{3}"),
          of("Nichicon U", ELECTROLYTIC, "U[A-Z]{2}\\d[A-Z][0-9R]{3}M[A-Z]"),
          of("Vishay 293D", ELECTROLYTIC, "(293D|TR3[A-Z])\\d{3}"),
          of("Murata BLM", BEAD, "BLM\\d\\d[A-Z]{2}\\d{3}"),
          of("Murata LQ", INDUCTOR, "LQ[GWH]\\d\\d[A-Z]{2}"),
          of("TDK MPZ", BEAD, "M[PM]Z\\d{4}[A-Z]\\d{3}"),
          of("TDK MLZ", INDUCTOR, "MLZ\\d{4}[A-Z][0-9R]{3}"),
          of("TDK MLF", INDUCTOR, "MLF\\d{4}[A-Z][0-9R]{3}"));

  private static NumberFamily of(String name, PassiveKind kind, String glance) {
    return new NumberFamily(name, kind, Pattern.compile(glance));
  }

  /** The family that a number seems to be of; empty where it looks like none. */
  static Optional<NumberFamily> of(String mpn) {
    return ALL.stream().filter(family -> family.glance.matcher(mpn).lookingAt()).findFirst();
  }
}
