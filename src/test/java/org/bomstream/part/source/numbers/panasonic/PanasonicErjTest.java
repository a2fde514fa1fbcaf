package org.bomstream.part.source.numbers.panasonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.read;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanasonicErjTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(PanasonicErj.SYSTEM, "ERJ3GEYJ102V"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper, 4 mm pitch; "
                + "power 100 mW; resistance 1 kΩ; technology thick film; tolerance ±5"
                + " %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(PanasonicErj.SYSTEM, "ERJ-2GEJ5R6X"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, paper, 2 mm pitch; "
                + "power 100 mW; resistance 5.6 Ω; technology thick film; tolerance "
                + "±5 %");
    assertThat(whole(PanasonicErj.SYSTEM, "ERJ2GE0R00X"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, paper, 2 mm pitch; "
                + "power 100 mW; resistance 0 Ω (jumper); technology thick film");
    assertThat(whole(PanasonicErj.SYSTEM, "ERJ-14YJ103U"))
        .isEqualTo(
            "1210 (3225 metric); packing tape and reel, embossed, 4 mm pitch; "
                + "power 500 mW; resistance 10 kΩ; technology thick film; tolerance "
                + "±5 %");
    assertThat(whole(PanasonicErj.SYSTEM, "ERJ1GNJ104C"))
        .isEqualTo(
            "0201 (0603 metric); packing tape and reel, paper, 2 mm pitch; "
                + "power 50 mW; resistance 100 kΩ; technology thick film; tolerance "
                + "±5 %");
  }

  @Test
  void writesTheNumberAsTheMakerDoes() {
    assertThat(read(PanasonicErj.SYSTEM, "ERJ-2GEJ5R6X").mpn()).isEqualTo("ERJ2GEJ5R6X");
    assertThat(read(PanasonicErj.SYSTEM, "ERJ-14YJ103U").mpn()).isEqualTo("ERJ14YJ103U");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(PanasonicErj.SYSTEM, "ERJ3GEYJ102X"))
        .isEqualTo("no packing code X with size code 3GEY in Panasonic ERJ");
    assertThat(fault(PanasonicErj.SYSTEM, "ERJ2GEJ1002X"))
        .isEqualTo("no packing code 2 in Panasonic ERJ");
    assertThat(fault(PanasonicErj.SYSTEM, "ERJ3GEYJ142V"))
        .isEqualTo("no value 1.4 kΩ with tolerance code J in Panasonic ERJ");
    assertThat(fault(PanasonicErj.SYSTEM, "ERJ3GEYF102V"))
        .isEqualTo("no tolerance code F in Panasonic ERJ");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(PanasonicErj.SYSTEM, "ERJ3GEYJ102V", List.of());
  }
}
