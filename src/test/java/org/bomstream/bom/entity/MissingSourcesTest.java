package org.bomstream.bom.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.junit.jupiter.api.Test;

class MissingSourcesTest {
  private static final Instant NOON = Instant.parse("2025-12-16T12:00:00Z");

  @Test
  void readsWhatItHasWritten() {
    var missing =
        List.of(
            new MissingSource("mouser", Why.QUOTA_USED_UP, NOON),
            new MissingSource("tme", Why.REFUSED, null));

    String text = MissingSources.write(missing);

    assertThat(text)
        .isEqualTo(
            """
            [{"source":"mouser","why":"quota_used_up","until":"2025-12-16T12:00:00Z"},
            {"source":"tme","why":"refused"}]
            """
                .replace("\n", ""));
    assertThat(MissingSources.read(text)).isEqualTo(missing);
  }

  @Test
  void keepsNothingOfNone() {
    assertThat(MissingSources.write(List.of())).isNull();
    assertThat(MissingSources.read(null)).isEmpty();
  }
}
