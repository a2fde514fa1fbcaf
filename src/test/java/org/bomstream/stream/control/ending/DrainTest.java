package org.bomstream.stream.control.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.bomstream.liberty.EndpointOpened;
import org.bomstream.problem.Problem;
import org.bomstream.stream.control.Channels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrainTest {
  private final Drain drain = new Drain();

  @BeforeEach
  void serveNobody() {
    drain.channels = new Channels();
  }

  @Test
  void takesStreamsWhileTheServerIsUp() {
    drain.refuse();

    assertThat(drain.isDraining()).isFalse();
  }

  @Test
  void refusesStreamsOnceTheServerStops() {
    drain.drain();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(drain::refuse)
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(503))
        .satisfies(
            refusal ->
                assertThat(Integer.parseInt(refusal.headers().get("Retry-After"))).isBetween(1, 8));
  }

  @Test
  void takesStreamsAgainAfterAPause() {
    drain.drain();
    drain.opened(new EndpointOpened());

    drain.refuse();
    drain.drain();
    assertThat(drain.isDraining()).isTrue();
  }
}
