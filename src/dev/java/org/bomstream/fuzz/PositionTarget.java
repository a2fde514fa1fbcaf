package org.bomstream.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import org.bomstream.bom.boundary.PageRequest;
import org.bomstream.bom.control.PageEnd;
import org.bomstream.stream.entity.AskedBom;

/** Where clients want to go on: in a stream, or in a list. */
final class PositionTarget implements Target {
  private static final List<String> BOMS = List.of("one", "two", "three");

  @Override
  public String name() {
    return "position";
  }

  @Override
  public List<byte[]> seeds() {
    String cursor = PageEnd.NONE.cursor();
    return List.of(
        "7".getBytes(ISO_8859_1), "1.2.3".getBytes(ISO_8859_1), cursor.getBytes(ISO_8859_1));
  }

  @Override
  public List<String> words() {
    return List.of(".", "-", "+", "1.2.3", "Lw", "OTk5OS0xMi0zMVQwMDowMDowMFov", "=");
  }

  @Override
  public Bounds bounds() {
    return Bounds.HEADER;
  }

  @Override
  public boolean take(byte[] input) throws Exception {
    String text = new String(input, ISO_8859_1);
    for (List<String> boms : List.of(BOMS, BOMS.subList(0, 1))) {
      List<AskedBom> asked = AskedBom.all(boms, Optional.of(text));
      Expect.that(asked.size() == boms.size(), "a stream of other BOMs");
      Expect.that(
          asked.stream().allMatch(bom -> bom.lastEventId().orElse(0) >= 0), "a negative event");
    }
    boolean isPosition =
        AskedBom.all(BOMS, Optional.of(text)).getFirst().lastEventId().isPresent();
    boolean isLimit = Refusal.allowed(() -> PageRequest.parse(text));
    boolean isCursor = Refusal.allowed(() -> PageRequest.cursor(text));
    boolean isEnd = Refusal.allowed(() -> PageEnd.parse(PageEnd.parse(text).cursor()));
    return isPosition || isLimit || isCursor || isEnd;
  }
}
