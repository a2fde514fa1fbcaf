package org.bomstream.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.part.source.catalogue.file.BadCatalogue;
import org.bomstream.part.source.catalogue.file.CataloguePart;
import org.bomstream.part.source.catalogue.file.CatalogueReader;
import org.bomstream.part.source.catalogue.file.CatalogueSink;
import org.bomstream.part.source.catalogue.file.detail.RowDetails;

/** A file of parts, as operators bring it. */
final class CatalogueTarget implements Target {
  private static final String CSV =
      """
      mpn,manufacturer,description,package,lifecycle,rohs,datasheet
      NE555P,Texas Instruments,"Timer, ""precision"" ROHS",DIP-8_L9.8,active,yes,//x.example/a.pdf
      LM358DR,TI,,SOIC-8,obsolete,no,https://x.example/b.pdf
      """;
  private static final String LINES =
      """
      {"mpn":"NE555P","manufacturer":"TI","description":"Timer","rohs":true,"x":[1,{"y":null}]}
      {"Mfr Part #":"LM358DR","Mfr":"TI","lifecycle":"active","package":"SOIC-8"}
      """;

  private static final String LISTS =
      """
      {"mpn":"A-1","manufacturer":"TI","lcsc":"C1","price":[{"qFrom":1,"price":0.1}],"stock":"7",\
      "params":{"Resistance":"4.7kΩ","Power":"1/16W"},"alternates":["B",{"mpn":"C"}]}
      {"mpn":"A-2","manufacturer":"TI","offers":[{"supplier":"x","sku":"y","stock":1e9}]}
      """;
  private static final String SYMBOLS =
      """
      (kicad_symbol_lib (version 20211014) (generator x)
        (symbol "A" (property "Value" "NE555P") (property "Manufacturer" "TI")
          (property "Datasheet" "https://x.example/\\"a") (symbol "A_1_1" (pin (name "1"))))
        (symbol "B" (extends "A") (property "MPN" "LM358DR") (property "LCSC" "C7950")))
      """;

  @Override
  public String name() {
    return "catalogue";
  }

  @Override
  public List<byte[]> seeds() {
    return Stream.of(CSV, CSV.replace(',', ';'), LINES, LISTS, SYMBOLS)
        .map(text -> text.getBytes(UTF_8)).toList();
  }

  @Override
  public List<String> words() {
    return List.of(
        "mpn",
        "manufacturer",
        ",",
        ";",
        "\"",
        "\"\"",
        "{\"a\":",
        "[[[[[[[[",
        "\\u0000",
        "\\ud800",
        "null",
        "http://[",
        "_L1",
        "NOT ROHS",
        "(extends \"A\")",
        "(((((((((",
        "\\",
        "1-9:0.1,",
        "4.7k",
        "\"offers\":[{",
        "\n{");
  }

  @Override
  public Bounds bounds() {
    return new Bounds(1 << 18, Bounds.BODY.cpu(), Bounds.IMPORT.allocated(), 3_000);
  }

  @Override
  public boolean take(byte[] input) throws Exception {
    try {
      CatalogueReader.read("fuzz", Instant.EPOCH, new ByteArrayInputStream(input), new Storable());
      return true;
    } catch (BadCatalogue told) {
      Expect.that(!told.reason().isBlank(), "no reason");
      return false;
    }
  }

  private static final class Storable implements CatalogueSink {
    @Override
    public void part(int row, CataloguePart part) {
      Stream.of(
              part.mpn(),
              part.manufacturer(),
              part.description(),
              part.category(),
              part.packageName(),
              part.datasheetUrl())
          .forEach(Expect::storable);
      RowDetails lists = part.details();
      lists.parameters().forEach(each -> Expect.storable(each.name() + each.text()));
      lists.alternates().forEach(each -> Expect.storable(each.mpn() + each.manufacturer()));
      lists.offers().forEach(each -> Expect.storable(each.code().text() + each.url()));
    }

    @Override
    public void noPart(int row) {}

    @Override
    public void badRow(int row, String reason) {
      Expect.that(!reason.isBlank(), "no reason");
    }
  }
}
