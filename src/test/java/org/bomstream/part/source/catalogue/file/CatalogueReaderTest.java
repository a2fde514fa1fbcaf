package org.bomstream.part.source.catalogue.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
  @Test
  void passesOverALineThatIsNestedTooDeep() throws Exception {
    String deep = "{\"mpn\":" + "[".repeat(100_000) + "\n";
    String good = "{\"mpn\":\"NE555P\",\"manufacturer\":\"TI\"}\n";
    List<Integer> parts = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    CatalogueSink sink =
        new CatalogueSink() {
          @Override
          public void part(int row, CataloguePart part) {
            parts.add(row);
          }

          @Override
          public void badRow(int row, String reason) {
            bad.add(row + " " + reason);
          }

          @Override
          public void noPart(int row) {}
        };

    CatalogueReader.read(
        "f", Instant.EPOCH, new ByteArrayInputStream((deep + good).getBytes(UTF_8)), sink);

    assertThat(bad).containsExactly("1 no JSON object");
    assertThat(parts).containsExactly(2);
  }
}
