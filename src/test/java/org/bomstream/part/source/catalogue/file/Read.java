package org.bomstream.part.source.catalogue.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was read from a file. */
final class Read implements CatalogueSink {
  static final Instant AT = Instant.parse("2026-05-04T03:02:01Z");

  final List<CataloguePart> parts = new ArrayList<>();
  final List<String> bad = new ArrayList<>();
  final List<Integer> noParts = new ArrayList<>();

  static Read of(String file, String text) throws Exception {
    var read = new Read();
    CatalogueReader.read(file, AT, new ByteArrayInputStream(text.getBytes(UTF_8)), read);
    return read;
  }

  CataloguePart only() {
    if (parts.size() != 1) {
      throw new AssertionError(parts.size() + " parts, bad: " + bad + ", none: " + noParts);
    }
    return parts.getFirst();
  }

  @Override
  public void part(int row, CataloguePart part) {
    parts.add(part);
  }

  @Override
  public void badRow(int row, String reason) {
    bad.add(row + " " + reason);
  }

  @Override
  public void noPart(int row) {
    noParts.add(row);
  }
}
