package org.bomstream.part.source.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.Alternate.Kind;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.Offer.PriceBreak;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.junit.jupiter.api.Test;

class ListsOfARowTest {

  @Test
  void findsOrderCodesByTheNamesOfSuppliers() throws Exception {
    CataloguePart part =
        csv(
            "LCSC Part #,Digi-Key Part Number,Mouser P/N,OC_FARNELL,TME",
            "C25804,311-10.0KHRCT-ND,603-RC0603FR-0710KL,9238603,RC0603FR-0710KL");
    assertThat(codes(part))
        .containsExactly(
            new OrderCode("lcsc", "C25804"),
            new OrderCode("digikey", "311-10.0KHRCT-ND"),
            new OrderCode("mouser", "603-RC0603FR-0710KL"),
            new OrderCode("farnell", "9238603"),
            new OrderCode("tme", "RC0603FR-0710KL"));
  }

  @Test
  void findsOrderCodesBesideTheirSuppliers() throws Exception {
    CataloguePart part =
        csv(
            "Supplier 1,Supplier Part Number 1,Supplier 2,Supplier Part Number 2,SKU",
            "Digi-Key Electronics,1-ND,Krämer & Söhne,4711,C17");
    assertThat(codes(part))
        .containsExactlyInAnyOrder(
            new OrderCode("digikey", "1-ND"),
            new OrderCode("krämer & söhne", "4711"),
            new OrderCode("lcsc", "C17"));
  }

  @Test
  void doesNotSayWhoseAnOrderCodeIsWhereNobodyDoes() throws Exception {
    assertThat(codes(csv("SKU", "4711"))).containsExactly(new OrderCode("other", "4711"));
  }

  @Test
  void takesNoWordForACodeOfLcsc() throws Exception {
    assertThat(codes(csv("LCSC", "yes"))).isEmpty();
    assertThat(codes(csv("LCSC", "C".repeat(101)))).isEmpty();
  }

  @Test
  void readsAnOfferOfOneCodeFromItsColumns() throws Exception {
    CataloguePart part =
        json(
            """
            "lcsc":"C7955","stock":"103191","price":"0.081USD","min_qty":"1","package":"SOIC-8"
            """);
    Offer offer = part.details().offers().getFirst();
    assertThat(offer.stock()).isEqualTo(103_191);
    assertThat(offer.minimumOrder()).isEqualTo(1);
    assertThat(offer.currency()).isEqualTo("USD");
    assertThat(offer.priceBreaks()).containsExactly(price(1, "0.081"));
    assertThat(offer.retrievedAt()).isEqualTo(Read.AT);
  }

  @Test
  void readsPricesOfLists() throws Exception {
    CataloguePart part =
        json(
            """
            "lcsc":"C1","price":[{"qFrom":200,"qTo":null,"price":0.008},
            {"qFrom":1,"qTo":199,"price":0.012}]
            """
                .replace("\n", ""));
    assertThat(offer(part).priceBreaks()).containsExactly(price(1, "0.012"), price(200, "0.008"));
    assertThat(offer(part).currency()).isEqualTo("USD");
  }

  @Test
  void readsPricesOfTextAndOfColumns() throws Exception {
    assertThat(offer(csv("LCSC;Price", "C1;1-199:0.012,200-:0.008")).priceBreaks())
        .containsExactly(price(1, "0.012"), price(200, "0.008"));
    Offer offer = offer(csv("Mouser;Price 1;Price 100;Currency", "1-A;1,25;0,9;EUR"));
    assertThat(offer.priceBreaks()).containsExactly(price(1, "1.25"), price(100, "0.9"));
    assertThat(offer.currency()).isEqualTo("EUR");
  }

  @Test
  void leavesOutPricesOfNoKnownCurrency() throws Exception {
    Offer offer = offer(csv("Mouser,Price,Stock", "1-A,1.25,7"));
    assertThat(offer.priceBreaks()).isEmpty();
    assertThat(offer.currency()).isNull();
    assertThat(offer.stock()).isEqualTo(7);
  }

  @Test
  void givesStockToNoneOfSeveralCodes() throws Exception {
    CataloguePart part = csv("LCSC,Mouser,Stock,Price", "C1,1-A,7,$1");
    assertThat(part.details().offers())
        .hasSize(2)
        .allMatch(offer -> offer.stock() == null && offer.priceBreaks().isEmpty());
  }

  @Test
  void readsOffersOfAList() throws Exception {
    CataloguePart part =
        json(
            """
            "offers":[{"supplier":"Mouser","sku":"595-NE555P","packaging":"Tube","stock":12,
            "minimum_order":1,"multiple":1,"lead_time_days":42,"currency":"EUR",
            "price_breaks":[{"quantity":1,"unit_price":"0.5"}],"url":"https://x.example/p"},
            {"supplier":"nobody"},7]
            """
                .replace("\n", ""));
    assertThat(part.details().offers())
        .containsExactly(
            new Offer(
                new OrderCode("mouser", "595-NE555P"),
                "Tube",
                12L,
                1L,
                1L,
                42,
                "EUR",
                List.of(price(1, "0.5")),
                "https://x.example/p",
                Read.AT));
  }

  @Test
  void readsParametersWithTheirUnits() throws Exception {
    CataloguePart part =
        json(
            """
            "params":{"Resistance":"4.7kΩ","Tolerance":"±1%","Power(Watts)":"62.5mW",
            "Operating Temperature":"-40°C~+85°C","Number Of Circuits":"2",
            "Temperature Coefficient":"±100ppm/℃","Voltage Rated":"50V"}
            """
                .replace("\n", ""));
    assertThat(part.details().parameters())
        .extracting(Parameter::name, Parameter::value, Parameter::unit, Parameter::text)
        .containsExactly(
            tuple("resistance", new BigDecimal("4700"), "Ω", "4.7kΩ"),
            tuple("tolerance", new BigDecimal("1"), "%", "±1%"),
            tuple("power", new BigDecimal("0.0625"), "W", "62.5mW"),
            tuple("operating_temperature", null, null, "-40°C~+85°C"),
            tuple("number_of_circuits", null, null, "2"),
            tuple("temperature_coefficient", new BigDecimal("100"), "ppm/K", "±100ppm/℃"),
            tuple("voltage", new BigDecimal("50"), "V", "50V"));
  }

  @Test
  void readsParametersOfColumnsAndOfNamedObjects() throws Exception {
    assertThat(csv("Capacitance,Temp Co,Color", "100n,X7R,red").details().parameters())
        .extracting(Parameter::name, Parameter::value)
        .containsExactly(
            tuple("capacitance", new BigDecimal("0.0000001")), tuple("dielectric", null));
    assertThat(
            json("\"parameters\":[{\"name\":\"power\",\"value\":\"0.1\",\"unit\":\"W\"},3]")
                .details()
                .parameters())
        .containsExactly(new Parameter("power", new BigDecimal("0.1"), "W", "0.1 W"));
  }

  @Test
  void readsAlternates() throws Exception {
    assertThat(
            csv("Replacement,Alternates", "\"NE555DR\",\"74HC00PW,118; LM555CM\"")
                .details()
                .alternates())
        .containsExactly(
            new Alternate("NE555DR", null, Kind.REPLACEMENT),
            new Alternate("74HC00PW,118", null, Kind.SIMILAR),
            new Alternate("LM555CM", null, Kind.SIMILAR));
    assertThat(
            json("\"alternates\":[\"A-1\",{\"mpn\":\"B-2\",\"manufacturer\":\"TI\",\"kind\":\"packing\"}]")
                .details()
                .alternates())
        .containsExactly(
            new Alternate("A-1", null, Kind.SIMILAR), new Alternate("B-2", "TI", Kind.PACKING));
  }

  @Test
  void boundsAllLists() throws Exception {
    var members = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      members.append("\"x%d\":\"%s\",".formatted(i, "y".repeat(300)));
    }
    var list = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      list.append("{\"supplier\":\"S\",\"sku\":\"%d\",\"mpn\":\"M%d\"},".formatted(i, i));
    }
    CataloguePart part =
        json(
            "\"params\":{%s\"z\":1},\"offers\":[%s{}],\"alternates\":[%s{}]"
                .formatted(members, list, list));
    assertThat(part.details().parameters()).hasSize(40).allMatch(p -> p.text().length() <= 200);
    assertThat(part.details().offers()).hasSize(20);
    assertThat(part.details().alternates()).hasSize(20);
  }

  private static PriceBreak price(long quantity, String price) {
    return new PriceBreak(quantity, new BigDecimal(price));
  }

  private static Offer offer(CataloguePart part) {
    assertThat(part.details().offers()).hasSize(1);
    return part.details().offers().getFirst();
  }

  private static List<OrderCode> codes(CataloguePart part) {
    return part.details().offers().stream().map(Offer::code).toList();
  }

  private static CataloguePart csv(String columns, String cells) throws Exception {
    String separator = columns.contains(";") ? ";" : ",";
    String text =
        "mpn%1$smanufacturer%1$s%2$s\nNE555P%1$sTI%1$s%3$s\n".formatted(separator, columns, cells);
    return Read.of("f.csv", text).only();
  }

  private static CataloguePart json(String members) throws Exception {
    return Read.of(
            "f.jsonl",
            "{\"mpn\":\"NE555P\",\"manufacturer\":\"TI\",%s}\n".formatted(members.strip()))
        .only();
  }
}
