package org.bomstream.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MetronomeTest {
  private static final Duration PERIOD = Duration.ofNanos(100);

  long time = 1_000;
  long waited;
  final Metronome metronome = new Metronome(() -> time, this::pass, PERIOD);

  @Test
  void waitsForEachBeat() {
    assertThat(metronome.next()).isEqualTo(1_000);
    assertThat(metronome.next()).isEqualTo(1_100);
    assertThat(time).isEqualTo(1_100);
    assertThat(waited).isEqualTo(100);
  }

  @Test
  void waitsAgainWhenWokenEarly() {
    var sleepy = new Metronome(() -> time, nanos -> pass(Math.max(1, nanos / 2)), PERIOD);
    sleepy.next();
    assertThat(sleepy.next()).isEqualTo(1_100);
    assertThat(time).isEqualTo(1_100);
  }

  @Test
  void lateBeatsBearTheTimesAtWhichTheyWereDue() {
    metronome.next();
    time += 350;
    assertThat(metronome.next()).isEqualTo(1_100);
    assertThat(metronome.next()).isEqualTo(1_200);
    assertThat(metronome.next()).isEqualTo(1_300);
    assertThat(waited).isZero();
    assertThat(metronome.next()).isEqualTo(1_400);
    assertThat(time).isEqualTo(1_400);
  }

  private void pass(long nanos) {
    time += nanos;
    waited += nanos;
  }
}
