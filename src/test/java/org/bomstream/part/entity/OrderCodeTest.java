package org.bomstream.part.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.bomstream.part.entity.OrderCode.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderCodeTest {

  @ParameterizedTest
  @CsvSource({
    "LCSC, LCSC",
    "lcsc electronics, LCSC",
    "Digi-Key, DIGIKEY",
    "DigiKey Electronics, DIGIKEY",
    "Mouser, MOUSER",
    "element14, FARNELL",
    "Farnell element14, FARNELL",
    "Bürklin, BUERKLIN",
    "RS Components, RS",
    "RS, RS",
    "Krämer,",
    "Rsomething,",
  })
  void knowsSuppliersByTheirNames(String name, Supplier supplier) {
    assertEquals(Optional.ofNullable(supplier), Supplier.named(name));
  }

  @ParameterizedTest
  @CsvSource({
    "LCSC Part #, LCSC",
    "JLCPCB Part, LCSC",
    "OC_FARNELL, FARNELL",
    "Digi-Key Part Number 1, DIGIKEY",
    "Supplier Part Number,",
  })
  void knowsWhoseCodesAColumnHolds(String header, Supplier supplier) {
    assertEquals(Optional.ofNullable(supplier), Supplier.heading(header));
  }

  @ParameterizedTest
  @CsvSource({
    "C25804, LCSC",
    "311-10.0KHRCT-ND, DIGIKEY",
    "603-RC0603FR-0710KL,",
    "9238603,",
    "C0603,",
    "CR0603,",
    "NE555P,",
  })
  void tellsByTheShapeAloneWhatNothingElseLooksLike(String sku, Supplier supplier) {
    assertEquals(Optional.ofNullable(supplier), Supplier.writing(sku));
  }

  @Test
  void comparesCodesWithoutCaseAndBlanks() {
    assertThat(OrderCode.of("LCSC", " c 25804 ").key())
        .isEqualTo(OrderCode.of("jlcpcb", "C25804").key());
    assertThat(OrderCode.of("JLC", "C1").supplier()).isEqualTo("lcsc");
    assertThat(OrderCode.of("Krämer", "C1").supplier()).isEqualTo("krämer");
  }
}
