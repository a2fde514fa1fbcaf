package org.bomstream.stream.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamEventTest {

  @Test
  void bearsItsNumberAndTheNameOnTheStream() {
    assertThat(Events.text(Events.progress(42)))
        .isEqualTo("id: 42\nevent: progress\ndata: {\"n\":42}\n\n");
    assertThat(Events.text(Events.started(41))).startsWith("id: 41\nevent: enrichment.started\n");
  }

  @Test
  void makesADataLineOfEachLine() {
    assertThat(Events.text(StreamEvent.foreign("x.y", "{\r\n\r\"a\": 1\n}")))
        .isEqualTo("event: x.y\ndata: {\ndata: \ndata: \"a\": 1\ndata: }\n\n");
  }

  @Test
  void hasNoNameWhereThereIsNone() {
    assertThat(Events.text(StreamEvent.foreign(null, "{}"))).isEqualTo("data: {}\n\n");
  }

  @Test
  void givesItsJsonBack() {
    assertThat(Events.progress(7).json()).isEqualTo("{\"n\":7}");
  }

  @Test
  void isSupersededByProgressOnlyAndOnlyProgressIs() {
    assertThat(Events.progress(1).isSuperseded(Events.progress(2))).isTrue();
    assertThat(Events.progress(1).isSuperseded(Events.completed(2))).isFalse();
    assertThat(Events.started(1).isSuperseded(Events.progress(2))).isFalse();
    assertThat(StreamEvent.foreign("enrichment.progress", "{}").isSuperseded(Events.progress(1)))
        .isFalse();
  }

  @Test
  void saysHowARunEnded() {
    assertThat(Events.completed(3).ending()).isEqualTo("enrichment.completed");
    assertThat(Events.progress(3).isTerminal()).isFalse();
    assertThat(StreamEvent.foreign("enrichment.failed", "{}").isTerminal()).isTrue();
  }

  @Test
  void tellsEventsFromComments() {
    assertThat(StreamEvent.KEEPALIVE.isData()).isFalse();
    assertThat(StreamEvent.OPENING.isData()).isFalse();
    assertThat(StreamEvent.foreign(null, "{}").isData()).isTrue();
  }
}
