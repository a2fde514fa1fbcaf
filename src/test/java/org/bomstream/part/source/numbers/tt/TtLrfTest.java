package org.bomstream.part.source.numbers.tt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class TtLrfTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(TtLrf.SYSTEM, "LRF1206-R020FI"))
        .isEqualTo(
            "1206 (3216 metric); packing tape and reel; resistance 20 mΩ; "
                + "technology thick film; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(TtLrf.SYSTEM, "LRF1206-R020XI"))
        .isEqualTo("no tolerance code X in TT Electronics LRF");
    assertThat(fault(TtLrf.SYSTEM, "LRF1207-R020FI"))
        .isEqualTo("no size code 1207 in TT Electronics LRF");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(TtLrf.SYSTEM, "LRF1206-R020FI", List.of());
  }
}
