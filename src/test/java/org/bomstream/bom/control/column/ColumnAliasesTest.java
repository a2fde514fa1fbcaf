package org.bomstream.bom.control.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnAliasesTest {

  @ParameterizedTest
  @CsvSource({
    "MPN, MPN",
    "Mfr. Part #, MPN",
    "MANUFACTURER_PART_NUMBER, MPN",
    "ManufacturerPartNumber, MPN",
    "manf#, MPN",
    "MF_PN, MPN",
    "Manufacturer Part, MPN",
    "Mfg P/N, MPN",
    "Herstellernummer, MPN",
    "Référence fabricant, MPN",
    "Número de parte del fabricante, MPN",
    "Part Number, PART_NUMBER",
    "P/N, PART_NUMBER",
    "Part No., PART_NUMBER",
    "Nº de parte, PART_NUMBER",
    "Mfr., MANUFACTURER",
    "Manufacturer Name, MANUFACTURER",
    "Hersteller, MANUFACTURER",
    "Fabricant, MANUFACTURER",
    "LCSC Part #, DISTRIBUTOR_NUMBER",
    "JLCPCB Part # (optional), DISTRIBUTOR_NUMBER",
    "Supplier Part, DISTRIBUTOR_NUMBER",
    "Digi-Key, DISTRIBUTOR_NUMBER",
    "Digi-Key Part Number, DISTRIBUTOR_NUMBER",
    "RS, DISTRIBUTOR_NUMBER",
    "OC_FARNELL, DISTRIBUTOR_NUMBER",
    "element14, DISTRIBUTOR_NUMBER",
    "Mouser Part Number, DISTRIBUTOR_NUMBER",
    "TME, DISTRIBUTOR_NUMBER",
    "Reference(s), DESIGNATOR",
    "Ref Des, DESIGNATOR",
    "RefDes, DESIGNATOR",
    "Reference Designator(s), DESIGNATOR",
    "Parts, DESIGNATOR",
    "Repère, DESIGNATOR",
    "Part, PART",
    "Qty., QUANTITY",
    "Qnty, QUANTITY",
    "Quantity Per PCB, QUANTITY",
    "Stückzahl, QUANTITY",
    "Menge, QUANTITY",
    "Quantité, QUANTITY",
    "Cantidad, QUANTITY",
    "Part Description, DESCRIPTION",
    "Beschreibung, DESCRIPTION",
    "Comment, VALUE",
    "DNP, NOT_FITTED",
    "Do Not Populate, NOT_FITTED",
    "Fitted, FITTED",
    "Supplier, SUPPLIER",
    "Vendor Name, SUPPLIER",
    "JLCPCB Part #, DISTRIBUTOR_NUMBER",
    "Bestückt, FITTED",
    "Footprint, PACKAGE",
    "Package, PACKAGE",
    "Quantità, QUANTITY",
    "Quantidade, QUANTITY",
    "Ilość, QUANTITY",
    "Cantitate, QUANTITY",
    "Määrä, QUANTITY",
    "Кол-во, QUANTITY",
    "数量, QUANTITY",
    "個数, QUANTITY",
    "Produttore, MANUFACTURER",
    "Producent, MANUFACTURER",
    "Producător, MANUFACTURER",
    "Valmistaja, MANUFACTURER",
    "Производитель, MANUFACTURER",
    "メーカー, MANUFACTURER",
    "メーカー型番, MPN",
    "Numer producenta, MPN",
    "Oznaczenie, DESIGNATOR",
    "Позиционное обозначение, DESIGNATOR",
    "Примечание, NOTE",
    "IPN, INTERNAL_NUMBER",
  })
  void knowsHeadersOfToolsAndLanguages(String header, BomField field) {
    assertEquals(
        Optional.of(new BomColumn(7, header, field, 0, Optional.empty())),
        ColumnAliases.column(7, header));
  }

  @ParameterizedTest
  @CsvSource({
    "MPN 2, MPN, 2",
    "MPN2, MPN, 2",
    "Manufacturer1 Part Number, MPN, 1",
    "Manufacturer Part Number 1, MPN, 1",
    "Supplier Part Number 2, DISTRIBUTOR_NUMBER, 2",
    "Manufacturer 1, MANUFACTURER, 1",
  })
  void readsTheNumberOfCompetingColumns(String header, BomField field, int number) {
    assertEquals(
        Optional.of(new BomColumn(0, header, field, number, Optional.empty())),
        ColumnAliases.column(0, header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "~",
        "Item",
        "Pos",
        "Datasheet",
        "QTY 100",
        "RS Price/Stock",
        "Mouser Price/Stock",
        "Manufacturer1 ComponentHeight",
        "Stock",
        "Unit Price",
        "SYM_X",
        "COMP_DEVICE_TYPE",
        "Library Ref",
        "Component",
      })
  void knowsNoFieldOfOthers(String header) {
    assertEquals(Optional.empty(), ColumnAliases.column(0, header));
  }
}
