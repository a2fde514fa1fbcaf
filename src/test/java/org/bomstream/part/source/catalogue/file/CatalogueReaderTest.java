package org.bomstream.part.source.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
  @Test
  void passesOverALineThatIsNestedTooDeep() throws Exception {
    String deep = "{\"mpn\":" + "[".repeat(100_000) + "\n";
    String good = "{\"mpn\":\"NE555P\",\"manufacturer\":\"TI\"}\n";

    Read read = Read.of("f", deep + good);

    assertThat(read.bad).containsExactly("1 no JSON object");
    assertThat(read.only().mpn()).isEqualTo("NE555P");
  }

  @Test
  void tellsTheFormatByContent() throws Exception {
    assertThat(Read.of("f", "mpn,manufacturer\nNE555P,TI\n").only().mpn()).isEqualTo("NE555P");
    assertThat(Read.of("f", "\n  (kicad_symbol_lib)").parts).isEmpty();
  }
}
