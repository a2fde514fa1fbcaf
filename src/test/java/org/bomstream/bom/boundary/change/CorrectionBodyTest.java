package org.bomstream.bom.boundary.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.bom.entity.LineField;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;

class CorrectionBodyTest {

  @Test
  void tellsAbsentFromNull() {
    assertThat(CorrectionBody.parse("{\"mpn\":null,\"note\":\" hot \"}"))
        .isEqualTo(Map.of(LineField.MPN, Optional.empty(), LineField.NOTE, Optional.of("hot")));
  }

  @Test
  void readsEveryField() {
    var body =
        "{\"mpn\":\"A\",\"manufacturer\":\"\",\"quantity\":2.50,"
            + "\"reference_designators\":[\"R1\",\"R2\",\"R1\"],\"do_not_populate\":true}";

    assertThat(CorrectionBody.parse(body))
        .containsEntry(LineField.MANUFACTURER, Optional.of(""))
        .containsEntry(LineField.QUANTITY, Optional.of("2.50"))
        .containsEntry(LineField.REFERENCE_DESIGNATORS, Optional.of("R1,R2"))
        .containsEntry(LineField.DO_NOT_POPULATE, Optional.of("true"));
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    assertThatThrownBy(() -> CorrectionBody.parse("{\"a/b\":1,\"quantity\":-1,\"mpn\":[]}"))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(422);
              @SuppressWarnings("unchecked")
              var errors = (List<Fault>) problem.members().get("errors");
              assertThat(errors)
                  .extracting(Fault::pointer)
                  .containsExactly("/a~1b", "/quantity", "/mpn");
            });
  }
}
