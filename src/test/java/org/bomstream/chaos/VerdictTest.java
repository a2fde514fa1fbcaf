package org.bomstream.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.bomstream.system.StreamEvent;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final List<StreamEvent> LOG =
      List.of(
          event(1, "enrichment.queued"),
          event(2, "enrichment.started"),
          event(3, "progress"),
          event(4, "progress"),
          event(5, "enrichment.completed"));

  private static StreamEvent event(long id, String name) {
    return new StreamEvent("" + id, name, "data of " + id, 0);
  }

  /** The log's events in this order. */
  private static Verdict ofSeen(int... ids) {
    return Verdict.of(IntStream.of(ids).mapToObj(i -> LOG.get(i - 1)).toList(), LOG);
  }

  @Test
  void findsNothingInTheWholeLog() {
    assertThat(ofSeen(1, 2, 3, 4, 5)).isEqualTo(new Verdict(0, 0, 0, 0, 0));
  }

  @Test
  void allowsForProgressThatANewerEventSupersedes() {
    var verdict = ofSeen(1, 2, 5);
    assertThat(verdict).isEqualTo(new Verdict(0, 0, 0, 0, 2));
    assertThat(verdict.isClean()).isTrue();
  }

  @Test
  void missesEveryOtherEvent() {
    assertThat(ofSeen(1, 3, 5)).isEqualTo(new Verdict(1, 0, 0, 0, 1));
  }

  @Test
  void missesWhatTheLogEndsWith() {
    assertThat(ofSeen(1, 2, 3)).isEqualTo(new Verdict(2, 0, 0, 0, 0));
    assertThat(ofSeen(1, 2, 3).isClean()).isFalse();
  }

  @Test
  void countsWhatCameTwiceOnce() {
    assertThat(ofSeen(1, 2, 3, 3, 4, 5)).isEqualTo(new Verdict(0, 1, 0, 0, 0));
    assertThat(ofSeen(1, 2, 3, 4, 5, 2)).isEqualTo(new Verdict(0, 1, 0, 0, 0));
  }

  @Test
  void seesThatTheOrderTurned() {
    assertThat(ofSeen(1, 2, 4, 3, 5)).isEqualTo(new Verdict(0, 0, 1, 0, 0));
  }

  @Test
  void comparesNamesAndData() {
    var renamed =
        List.of(
            LOG.getFirst(), new StreamEvent("2", "progress", "data of 2", 0), event(9, "progress"));
    assertThat(Verdict.of(renamed, LOG.subList(0, 2))).isEqualTo(new Verdict(1, 0, 0, 2, 0));
  }

  @Test
  void passesOverWhatTheStreamSaysOfItself() {
    var seen =
        List.of(
            new StreamEvent(null, "connected", "{}", 0),
            LOG.getFirst(),
            new StreamEvent("1", "stream_end", "{}", 0));
    assertThat(Verdict.of(seen, LOG.subList(0, 1)).isClean()).isTrue();
  }
}
