package org.bomstream.bom.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.bomstream.fuzz.Bounds;
import org.bomstream.fuzz.Target;

/** A BOM file of any kind, byte by byte. */
public final class BomFileTarget implements Target {
  private static final String CSV =
      """
      Designator,Quantity,MPN,Manufacturer,Description,DNP
      "R1, R2-R4",4,RC0402FR-0710KL,Yageo,"10k ""1%"" thin",
      C1,1.5,GRM155R71C104KA88D,Murata,100n,x
      """;

  private final FuzzedImport fuzzed = new FuzzedImport();

  @Override
  public String name() {
    return "file";
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        CSV.getBytes(UTF_8),
        CSV.replace(',', '\t').getBytes(UTF_8),
        CSV.replace(',', ';').replace("10k", "10k\u00b5").getBytes(ISO_8859_1),
        ("\ufeff" + CSV).getBytes(UTF_16LE),
        WorkbookFile.GOOD.bytes());
  }

  @Override
  public List<String> words() {
    return List.of(
        "MPN",
        "Manufacturer",
        "Qty",
        "Designator",
        ",",
        ";",
        "\t",
        "\"",
        "\"\"",
        "R1-R99999",
        "R1-",
        "sep=;",
        "1,5",
        "PK\u0003\u0004",
        "PK\u0005\u0006",
        "PK\u0001\u0002",
        "n/a",
        "DNP");
  }

  @Override
  public Bounds bounds() {
    return Bounds.IMPORT;
  }

  @Override
  public boolean take(byte[] input) throws Exception {
    return fuzzed.take(input);
  }
}
