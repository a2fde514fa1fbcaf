package org.bomstream.bom.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.bom.control.BomReaders.read;

import java.io.IOException;
import java.util.List;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.problem.Fault;
import org.junit.jupiter.api.Test;

/** Suppliers' order codes of a BOM's lines. */
class OrderCodesTest {

  @Test
  void takesCodesFromColumnsNamedAfterSuppliers() throws IOException {
    ReadLine line =
        only(
            """
            Ref,MPN,LCSC Part #,Digi-Key Part Number,Mouser P/N,Farnell,TME
            R1,RC0603FR-0710KL,C98220,311-10.0KHRCT-ND,603-RC0603FR-0710KL,9238603,X
            """);
    assertThat(line.mpn()).isEqualTo("RC0603FR-0710KL");
    assertThat(line.skus())
        .containsExactly(
            new OrderCode("lcsc", "C98220"),
            new OrderCode("digikey", "311-10.0KHRCT-ND"),
            new OrderCode("mouser", "603-RC0603FR-0710KL"),
            new OrderCode("farnell", "9238603"),
            new OrderCode("tme", "X"));
  }

  @Test
  void takesCodesWithTheSuppliersBesideThem() throws IOException {
    assertThat(
            only("""
                    Ref,Supplier 1,Supplier Part Number 1,Supplier 2,Supplier Part Number 2
                    R1,Digi-Key,311-ND,Bürklin,53 E 100
                    """)
                .skus())
        .containsExactly(new OrderCode("digikey", "311-ND"), new OrderCode("buerklin", "53 E 100"));
    assertThat(only("Ref;Vendor;SKU\nR1;Krämer GmbH;4711\n").skus())
        .containsExactly(new OrderCode("krämer gmbh", "4711"));
  }

  @Test
  void tellsWhoseACodeIsByItsShapeAloneWhereNobodySays() throws IOException {
    assertThat(only("Ref,SKU\nR1,C25804\n").skus())
        .containsExactly(new OrderCode("lcsc", "C25804"));
    assertThat(only("Ref,SKU\nR1,4711\n").skus()).containsExactly(new OrderCode("other", "4711"));
  }

  @Test
  void takesALineWithAnOrderCodeForOneThatNamesItsPart() throws IOException {
    ImportReading table = read("Designator,Value,LCSC,Quantity\nR1,10k,C25804,1\nR2,10k,,1\n");
    assertThat(table.lines()).extracting(ReadLine::mpn).containsOnlyNulls();
    assertThat(table.warnings())
        .filteredOn(warning -> warning.row() != null)
        .extracting(Fault::row)
        .containsExactly(3);
  }

  @Test
  void takesNoPlaceholderForAnOrderCode() throws IOException {
    ImportReading table = read("Designator,LCSC\nR1,n/a\nR2,DNP\nR3,-\nR4,C1\n");
    assertThat(table.lines())
        .extracting(ReadLine::skus)
        .containsExactly(List.of(), List.of(), List.of(), List.of(new OrderCode("lcsc", "C1")));
  }

  @Test
  void seesOrderCodesInAColumnOfPartNumbers() throws IOException {
    ImportReading table =
        read("Designator,MPN\nR1,C25804\nR2,C17168\nR3,C14663\nU1,NE555P\nR4,C1\n");
    assertThat(table.lines().getFirst().mpn()).isNull();
    assertThat(table.lines().getFirst().skus()).containsExactly(new OrderCode("lcsc", "C25804"));
    assertThat(table.lines().get(3).mpn()).isEqualTo("NE555P");
    assertThat(table.lines().get(3).skus()).isEmpty();
    assertThat(table.warnings())
        .extracting(Fault::detail)
        .contains("The column MPN holds order codes of LCSC, and they are taken for such.");
  }

  @Test
  void takesAFewPartNumbersOfThatShapeForPartNumbers() throws IOException {
    assertThat(read("Designator,MPN\nQ1,C1815\nQ2,C945\nU1,NE555P\nU2,LM358DR\n").lines())
        .extracting(ReadLine::mpn)
        .containsExactly("C1815", "C945", "NE555P", "LM358DR");
  }

  @Test
  void splitsSeveralCodesOfOneCell() throws IOException {
    assertThat(only("Ref,LCSC\nR1,\"C1, C22\"\n").skus())
        .containsExactly(new OrderCode("lcsc", "C1"), new OrderCode("lcsc", "C22"));
  }

  @Test
  void keepsToTenCodesOfAHundredCharacters() throws IOException {
    String many = "C1,C2,C3,C4,C5,C6,C7,C8,C9,C10,C11,C12";
    assertThat(only("Ref,LCSC\nR1,\"" + many + "\"\n").skus()).hasSize(10);
    ImportReading table = read("Designator,Mouser\nR1," + "7".repeat(101) + "\n");
    assertThat(table.lines().getFirst().skus()).isEmpty();
    assertThat(table.warnings())
        .extracting(Fault::detail)
        .anyMatch(detail -> detail.contains("no order code has 101 characters"));
  }

  private static ReadLine only(String text) throws IOException {
    List<ReadLine> lines = read(text).lines();
    assertThat(lines).hasSize(1);
    return lines.getFirst();
  }
}
