package org.bomstream.part.source.numbers.stackpole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackpoleRmcfTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(StackpoleRmcf.RMCF, "RMCF0402FT118K"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch; power 63 mW; "
                + "resistance 118 kΩ; technology thick film; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(StackpoleRmcf.RMCF, "RMCF0805JT2R00"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, 7 inch; power 125 mW; "
                + "resistance 2 Ω; technology thick film; tolerance ±5 %");
    assertThat(whole(StackpoleRmcf.RMCF, "RMCF0603ZT0R00"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch; resistance 0 Ω "
                + "(jumper); technology thick film");
    assertThat(whole(StackpoleRmcf.RMCF, "RMCF0805FT4K70"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, 7 inch; power 125 mW; "
                + "resistance 4.7 kΩ; technology thick film; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(StackpoleRmcf.RMCF, "RMCF0402FT119K"))
        .isEqualTo("no value 119 kΩ with tolerance code F in Stackpole RMCF");
    assertThat(fault(StackpoleRmcf.RMCF, "RMCF0402JT118K"))
        .isEqualTo("no value 118 kΩ with tolerance code J in Stackpole RMCF");
    assertThat(fault(StackpoleRmcf.RMCF, "RMCF0402FT4K7"))
        .isEqualTo("no resistance code 4K7 in Stackpole RMCF");
    assertThat(fault(StackpoleRmcf.RMCF, "RMCF0402FX118K"))
        .isEqualTo("no packing code X in Stackpole RMCF");
    assertThat(fault(StackpoleRmcf.RMCF, "RMCF0403FT118K"))
        .isEqualTo("no size code 0403 in Stackpole RMCF");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(StackpoleRmcf.RMCF, "RMCF0402FT118K", List.of());
  }
}
