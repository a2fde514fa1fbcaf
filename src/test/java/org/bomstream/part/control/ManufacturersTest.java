package org.bomstream.part.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.spelling.Maker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ManufacturersTest {

  private final Manufacturers manufacturers = new Manufacturers();

  @BeforeEach
  void readAliases() {
    manufacturers.readAliases();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TI|Texas Instruments",
        "TEXAS INSTRUMENTS INC|Texas Instruments",
        "TI(德州仪器)|Texas Instruments",
        "Nexperia(安世)|Nexperia",
        "Nexperia USA Inc.|Nexperia",
        "DIODES INC.|Diodes Incorporated",
        "Panasonic - BSG|Panasonic",
        "Murata Electronics North America|Murata",
        "TE CONECTIVITY|TE Connectivity",
        "TE Connectivity AMP Connectors|TE Connectivity",
        "Vishay Semiconductor Opto Division|Vishay",
        "WURTH ELECTRONIC|Wurth Elektronik",
        "Würth Elektronik GmbH & Co. KG|Wurth Elektronik",
        "ON Semi|onsemi",
        "FTDI, Future Technology Devices International Ltd|FTDI",
        "FH(Guangdong Fenghua Advanced Tech)|Guangdong Fenghua",
        "Samsung Electro-Mechanics|Samsung Electro-Mechanics",
        "ST(Semtech)|ST (Semtech)",
        "M/A-Com Technology Solutions|MACOM",
      })
  void knowsTheMakerBehindTheName(String written, String maker) {
    assertThat(manufacturers.named(written)).extracting(Maker::name).containsExactly(maker);
  }

  @Test
  void findsSeveralMakersInOneText() {
    assertThat(manufacturers.named("ADI(亚德诺)/MAXIM(美信)"))
        .extracting(Maker::name)
        .containsExactly("Analog Devices", "Maxim Integrated");
    assertThat(manufacturers.named("TE CONNECTIVITY / NEOHM"))
        .extracting(Maker::name)
        .contains("TE Connectivity");
  }

  @ParameterizedTest
  @CsvSource({
    "NXP,Nexperia",
    "Philips,NXP",
    "Freescale,NXP",
    "Fairchild,onsemi",
    "Maxim,ADI",
    "Linear Technology,Analog Devices",
    "Dallas,Maxim",
    "Atmel,Microchip",
    "IR,Infineon",
    "Cypress,Infineon",
    "AVX,KYOCERA AVX",
    "Intersil,Renesas",
    "Burr-Brown,TI",
    "KEMET,Yageo"
  })
  void relatesMakersThatTookOverEachOther(String one, String other) {
    Maker first = manufacturers.named(one).iterator().next();
    Maker second = manufacturers.named(other).iterator().next();
    assertThat(first).isNotEqualTo(second);
    assertThat(first.isRelatedTo(second)).isTrue();
  }

  @Test
  void knowsThatTwoMakersAreCalledTheSame() {
    assertThat(manufacturers.named("AMS"))
        .extracting(Maker::name)
        .containsExactlyInAnyOrder("ams OSRAM", "Advanced Monolithic Systems");
  }

  @Test
  void takesOneUnknownMakerForItselfAlone() {
    Set<Maker> makers = manufacturers.named("Acme Widgets Inc.");
    assertThat(makers).isEqualTo(manufacturers.named("ACME WIDGETS"));
    assertThat(makers).isNotEqualTo(manufacturers.named("Acme Gadgets"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "~", "n/a", "Generic", "Inc."})
  void seesNoMakerWhereNoneIsNamed(String text) {
    assertThat(manufacturers.named(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Digi-Key",
        "Digi-Key Electronics",
        "DigiKey Corporation",
        "www.digikey.com",
        "Mouser",
        "Mouser Electronics",
        "Mouser Electronics Germany",
        "LCSC",
        "LCSC Electronics",
        "Farnell",
        "Farnell element14",
        "Premier Farnell",
        "Arrow",
        "Arrow Electronics, Inc.",
        "Future Electronics",
        "TME.eu",
        "Transfer Multisort Elektronik",
        "RS Components Ltd.",
        "Avnet Silica",
        "B\u00fcrklin Elektronik",
        "Chip One Stop",
        "Digi-Key/Mouser",
        "Mouser, Digikey",
        "LCSC (JLCPCB)"
      })
  void takesWhoSellsPartsForNoMaker(String text) {
    assertThat(manufacturers.named(text)).isEmpty();
  }

  /** But those who make some of what they sell. */
  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"ROCHESTER", "ADAFRUIT", "SPARKFUN", "SEEED"})
  void takesNoTraderOfOrderCodesForAMaker(OrderCode.Supplier trader) {
    assertThat(trader.names())
        .allSatisfy(name -> assertThat(manufacturers.named(name)).as(name).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Arrow Hart", "Allied Motion", "RS Pro", "TT Electronics", "Mouser/TI"})
  void takesAMakerForOneThoughItsNameBeginsLikeATraders(String text) {
    assertThat(manufacturers.named(text)).isNotEmpty();
  }
}
