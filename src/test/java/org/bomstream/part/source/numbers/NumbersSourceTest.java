package org.bomstream.part.source.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.PartNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersSourceTest {
  private final NumbersSource source = new NumbersSource();

  @BeforeEach
  void nameMakers() {
    source.manufacturers = new Manufacturers();
    source.manufacturers.readAliases();
  }

  @Test
  void saysWhatANumberReadsAs() {
    var found = (SourceAnswer.Found) answer("rc0402fr-0710kl", "YAGEO");
    assertThat(found.listing().mpn()).isEqualTo("RC0402FR-0710KL");
    assertThat(found.listing().manufacturer()).isEqualTo("Yageo");
    assertThat(found.listing().from().sayer()).isEqualTo("numbers (Yageo RC)");
    assertThat(found.listing().fact(Fact.PACKAGE)).contains("0402 (1005 metric)");
    assertThat(found.listing().fact(Fact.LIFECYCLE)).isEmpty();
    assertThat(found.listing().parameters())
        .extracting(Parameter::name, Parameter::text)
        .contains(tuple("resistance", "10 k\u03a9"), tuple("tolerance", "\u00b11 %"));
    assertThat(found.match().kind()).isEqualTo(Match.Kind.READ);
    assertThat(found.match().reasons()).extracting(Match.Reason::code).containsExactly("rule");
  }

  @Test
  void saysHowItsMakerWritesIt() {
    var found = (SourceAnswer.Found) answer("RC0402FR0710KL", null);
    assertThat(found.match().reasons())
        .contains(
            new Match.Reason(
                "separators", "Asked for RC0402FR0710KL, its maker writes RC0402FR-0710KL."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GENERIC", "Digi-Key", "Mouser Electronics", "n/a", "any"})
  void takesANameOfNoMakerForNone(String maker) {
    assertThat(answer("RC0402FR-0710KL", maker)).isInstanceOf(SourceAnswer.Found.class);
  }

  @Test
  void readsNothingOfAnotherMaker() {
    assertThat(answer("RC0402FR-0710KL", "Molex")).isEqualTo(new SourceAnswer.NotFound(""));
  }

  @Test
  void saysWhatIsWrongWithANumber() {
    assertThat(answer("RC0402QR-0710KL", "Yageo"))
        .isEqualTo(new SourceAnswer.NotFound("No tolerance code Q in Yageo RC."));
  }

  @Test
  void saysNothingOfAnOrderCode() {
    var code = new PartNumber(null, null, List.of(new OrderCode("lcsc", "C25804")));
    assertThat(source.lookUp(List.of(code)).get(code)).isEqualTo(new SourceAnswer.NotFound(""));
  }

  private SourceAnswer answer(String mpn, @Nullable String maker) {
    var number = new PartNumber(mpn, maker);
    return Objects.requireNonNull(source.lookUp(List.of(number)).get(number));
  }
}
