package org.bomstream.part.source.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.junit.jupiter.api.Test;

class KicadCatalogueTest {

  @Test
  void readsASymbolWithNumberAndMaker() throws Exception {
    CataloguePart part =
        Read.of(
                "/parts/House.kicad_sym",
                library(
                    symbol(
                        "Timer",
                        field("Reference", "U"),
                        field("Value", "Timer"),
                        field("MPN", "NE555P"),
                        field("Manufacturer", "TI"),
                        field("LCSC Part", "C46749"),
                        field("Footprint", "Package_DIP:DIP-8_W7.62mm"),
                        field("Datasheet", "https://x.example/ne555.pdf"),
                        field("ki_description", "A \\\"precise\\\" timer"),
                        "(symbol \"Timer_1_1\" (pin input line (name \"MPN\")))")))
            .only();
    assertThat(part.mpn()).isEqualTo("NE555P");
    assertThat(part.manufacturer()).isEqualTo("TI");
    assertThat(part.description()).isEqualTo("A \"precise\" timer");
    assertThat(part.packageName()).isEqualTo("DIP-8");
    assertThat(part.datasheetUrl()).isEqualTo("https://x.example/ne555.pdf");
    assertThat(part.category()).isNull();
    assertThat(codes(part)).containsExactly(new OrderCode("lcsc", "C46749"));
  }

  @Test
  void takesTheValueForTheNumberWhereTheLibraryOrTheDatasheetTellsTheMaker() throws Exception {
    assertThat(
            Read.of("MCU_Nordic.kicad_sym", library(symbol("a", field("Value", "nRF52840"))))
                .only()
                .manufacturer())
        .isEqualTo("Nordic Semiconductor");
    assertThat(
            Read.of(
                    "Timer.kicad_sym",
                    library(
                        symbol(
                            "a",
                            field("Value", "TPL5010"),
                            field("Datasheet", "http://www.ti.com/lit/tpl5010.pdf"))))
                .only()
                .manufacturer())
        .isEqualTo("Texas Instruments");
  }

  @Test
  void leavesOutWhatManyMakeAndWhatNobodyIsKnownToMake() throws Exception {
    String of = field("Datasheet", "http://www.ti.com/lit/sn74ls00.pdf");
    assertThat(
            Read.of("74xx.kicad_sym", library(symbol("a", field("Value", "74LS00"), of))).noParts)
        .hasSize(1);
    assertThat(Read.of("Timer.kicad_sym", library(symbol("a", field("Value", "NE555P")))).noParts)
        .hasSize(1);
  }

  @Test
  void takesNoPatternAndNoWordForANumber() throws Exception {
    for (String value :
        List.of(
            "STM32F103C8Tx", "LM555xM", "93CxxA", "R", "Conn_01x04", "LM7805_TO220", "Crystal")) {
      assertThat(
              Read.of("MCU_ST_STM32.kicad_sym", library(symbol("a", field("Value", value)))).parts)
          .as(value)
          .isEmpty();
    }
    assertThat(
            Read.of(
                    "MCU_Microchip_AVR.kicad_sym",
                    library(symbol("a", field("Value", "ATxmega128"))))
                .parts)
        .hasSize(1);
  }

  @Test
  void inheritsWhatDescribesAndNotWhatIdentifies() throws Exception {
    Read read =
        Read.of(
            "House.kicad_sym",
            library(
                symbol(
                    "B", "(extends \"A\")", field("Value", "MCP1700-33"), field("Datasheet", "")),
                symbol(
                    "A",
                    field("Value", "MCP1700-50"),
                    field("MPN", "MCP1700T-5002E/TT"),
                    field("LCSC", "C1"),
                    field("Manufacturer", "Microchip"),
                    field("Datasheet", "https://x.example/a.pdf"))));
    CataloguePart derived = read.parts.getFirst();
    assertThat(derived.mpn()).isEqualTo("MCP1700-33");
    assertThat(derived.manufacturer()).isEqualTo("Microchip");
    assertThat(derived.datasheetUrl()).isEqualTo("https://x.example/a.pdf");
    assertThat(codes(derived)).isEmpty();
    assertThat(codes(read.parts.getLast())).containsExactly(new OrderCode("lcsc", "C1"));
  }

  @Test
  void leavesOutSymbolsThatExtendThemselvesOrNothing() throws Exception {
    Read read =
        Read.of(
            "House.kicad_sym",
            library(
                symbol("A", "(extends \"B\")"),
                symbol("B", "(extends \"A\")"),
                symbol("C", "(extends \"C\")"),
                symbol("D", "(extends \"gone\")")));
    assertThat(read.parts).isEmpty();
    assertThat(read.bad)
        .hasSize(4)
        .allMatch(why -> why.endsWith("extends what is not there, or itself"));
  }

  @Test
  void followsNoEndlessChainOfBases() throws Exception {
    String[] chain = new String[50];
    for (int i = 0; i < chain.length; i++) {
      chain[i] = symbol("S" + i, i == 0 ? "" : "(extends \"S%d\")".formatted(i - 1));
    }
    assertThat(Read.of("House.kicad_sym", library(chain)).bad).hasSize(33);
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    assertThat(refused("(kicad_symbol_lib " + "(".repeat(1_000_000)))
        .isEqualTo("it is nested deeper than 64, in line 1");
  }

  @Test
  void refusesTextThatDoesNotEnd() {
    assertThat(refused("(kicad_symbol_lib\n (symbol \"" + "x".repeat(5_000_000)))
        .isEqualTo("a text that begins in line 2 does not end");
    assertThat(refused("(kicad_symbol_lib (symbol \"a\"")).contains("ends in the middle");
    assertThat(refused("(kicad_symbol_lib))")).contains("nothing is open");
  }

  @Test
  void refusesWhatIsNoLibrary() {
    assertThat(refused("(kicad_pcb (version 1))")).contains("no symbol library");
    assertThat(refused("(")).contains("ends in the middle");
  }

  @Test
  void refusesMoreSymbolsThanAnybodyHas() {
    assertThat(refused(library("(symbol \"a\")".repeat(100_001)))).contains("more than 100,000");
  }

  @Test
  void cutsTextsThatAreTooLongAndKeepsToAHundredFields() throws Exception {
    var fields = new StringBuilder(field("MPN", "NE555P") + field("Manufacturer", "TI"));
    fields.append(field("ki_description", "d".repeat(1_000_000)));
    for (int i = 0; i < 10_000; i++) {
      fields.append(field("F" + i, "x"));
    }
    fields.append(field("Datasheet", "https://x.example/late.pdf"));
    CataloguePart part = Read.of("H.kicad_sym", library(symbol("a", fields.toString()))).only();
    assertThat(part.description()).hasSize(1_000);
    assertThat(part.datasheetUrl()).isNull();
  }

  private static String refused(String text) {
    return assertThrows(BadCatalogue.class, () -> Read.of("f.kicad_sym", text)).reason();
  }

  private static String library(String... symbols) {
    return "(kicad_symbol_lib (version 20211014) (generator x)\n"
        + String.join("\n", symbols)
        + "\n)\n";
  }

  private static String symbol(String name, String... members) {
    return "(symbol \"%s\" (in_bom yes) %s)".formatted(name, String.join("\n", members));
  }

  private static String field(String name, String value) {
    return "(property \"%s\" \"%s\" (id 0) (at 0 0 0) (effects (font (size 1 1))))"
        .formatted(name, value);
  }

  private static List<OrderCode> codes(CataloguePart part) {
    return part.details().offers().stream().map(Offer::code).toList();
  }
}
