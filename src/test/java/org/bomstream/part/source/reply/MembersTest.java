package org.bomstream.part.source.reply;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.entity.Offer.PriceBreak;
import org.bomstream.part.entity.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {
  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "{}", "[]", "\"\"", "\" - \"", "\"n/a\""})
  void readsNoTextInWhatIsNone(String value) {
    assertThat(of(value).text("a", "missing")).isEmpty();
  }

  @Test
  void readsNumbersAsTheyAreWritten() {
    assertThat(of("4.70").text("a")).contains("4.70");
    assertThat(of("47e2").text("a")).contains("4700");
    assertThat(of("\" Ω \"").text("missing", "a")).contains("Ω");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "1.5",
        "1e999999999",
        "1e-999999999",
        "12345678901234567890123",
        "\"1,5\"",
        "\"many\"",
        "null",
        "[1]"
      })
  void countsNothingThatIsNoNumberOfPieces(String value) {
    assertThat(of(value).count("a")).isEmpty();
  }

  @Test
  void countsPieces() {
    assertThat(of("0").count("a")).contains(0L);
    assertThat(of("4e3").count("a")).contains(4_000L);
    assertThat(of("7.0").count("a")).contains(7L);
    assertThat(of("\" 12 \"").count("a")).contains(12L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "1e30", "1e999999999", "\"1,50\"", "\"$1\"", "{}", "0.1234567890123"})
  void readsNoPriceInWhatIsNone(String value) {
    assertThat(of(value).price("a")).isEmpty();
  }

  @Test
  void readsPricesToTheLastDigit() {
    assertThat(of("0.10").price("a")).contains(new BigDecimal("0.10"));
    assertThat(of("1E-3").price("a")).contains(new BigDecimal("0.001"));
    assertThat(of("\"0.0123\"").price("a")).contains(new BigDecimal("0.0123"));
  }

  @Test
  void readsAddressesThatABrowserOpens() {
    assertThat(of("\"//x.example/a.pdf\"").address("a")).contains("https://x.example/a.pdf");
    assertThat(of("[7, \"https://x.example/b\"]").address("a")).contains("https://x.example/b");
    assertThat(of("\"javascript:alert(1)\"").address("a")).isEmpty();
    assertThat(of("\"https://x.example/" + "y".repeat(2_000) + "\"").address("a")).isEmpty();
  }

  @Test
  void hasNoMembersWhereThereIsNoObject() {
    assertThat(of("7").object("a").isEmpty()).isTrue();
    assertThat(of("[1, {\"b\": 2}, null]").objects("a")).hasSize(1);
    assertThat(of("{}").objects("a")).isEmpty();
    assertThat(of("\"long\"").exactly("a")).contains("long");
  }

  @Test
  void readsPricesInOneCurrencyByRisingQuantity() {
    var stated = List.of(stated(100, "1", "usd"), stated(10, "3", "€"), stated(1, "2", "US$"));

    assertThat(Prices.of(stated, "EUR"))
        .isEqualTo(new Prices("EUR", List.of(new PriceBreak(10, new BigDecimal("3")))));
    assertThat(Prices.of(stated, "GBP").currency()).isEqualTo("USD");
    assertThat(Prices.of(stated, "GBP").breaks())
        .extracting(PriceBreak::quantity)
        .containsExactly(1L, 100L);
    assertThat(Prices.of(List.of(stated(1, "0", "USD"), stated(1, "1", "XYZ")), "USD").currency())
        .isNull();
    assertThat(Prices.code("RMB")).contains("CNY");
  }

  @Test
  void namesParametersAsAllSourcesDo() {
    var specification = new Specification();
    specification.add("Voltage - Rated", "50V");
    specification.add("Voltage Rating (DC)", "63 V");
    specification.add("Contact Plating", "Tin");

    assertThat(specification.parameters())
        .containsExactly(
            new Parameter("voltage", new BigDecimal("50"), "V", "50V"),
            Parameter.ofText("contact_plating", "Tin"));
  }

  private static Prices.Stated stated(long quantity, String price, String currency) {
    return new Prices.Stated(
        Optional.of(quantity), Optional.of(new BigDecimal(price)), Optional.of(currency));
  }

  private static Members of(String value) {
    String json = "{\"a\":" + value + "}";
    return Members.of(Json.createReader(new StringReader(json)).readObject());
  }
}
