package org.bomstream.bom.control;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.fuzz.Bounds;
import org.bomstream.fuzz.Expect;
import org.bomstream.fuzz.Refusal;

/** Imports bytes as an upload is imported, by the limits as shipped. */
final class FuzzedImport {
  private static final int MOST_ROWS = 50_000;

  private final BomReader reader = new BomReader();

  FuzzedImport() {
    reader.maxRows = MOST_ROWS;
    reader.maxBytes = 20L << 20;
    reader.heapBytes = 104 << 20;
    reader.deadline = Bounds.IMPORT.cpu();
  }

  boolean take(byte[] bytes) throws Exception {
    Path file = Files.createTempFile("fuzz", ".bin");
    try {
      Files.write(file, bytes);
      return Refusal.allowed(() -> check(reader.read(file)));
    } finally {
      Files.delete(file);
    }
  }

  private static void check(ImportReading table) {
    Expect.that(!table.lines().isEmpty(), "a BOM without a line");
    Expect.that(table.lines().size() <= MOST_ROWS, "a BOM of too many lines");
    table.lines().forEach(FuzzedImport::check);
  }

  private static void check(ReadLine line) {
    Expect.storable(line.mpn());
    Expect.storable(line.manufacturer());
    Expect.storable(line.description());
    line.skus().forEach(code -> Expect.storable(code.supplier()));
    line.skus().forEach(code -> Expect.storable(code.sku()));
    line.referenceDesignators().forEach(Expect::storable);
    Expect.that(line.quantity() == null || line.quantity().signum() >= 0, "a negative quantity");
  }
}
