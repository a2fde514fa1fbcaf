package org.bomstream.liberty.http2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** With streams that have what the server's have, as far as it is used. */
class Http2StreamsTest {
  private static final int MOST = 10;

  private final Rule rule = new Rule();
  private final Http2Streams streams = new Http2Streams(rule, address(), Map.of());
  private final Processor stream = new Processor();

  private static InetAddress address() {
    return InetAddress.ofLiteral("192.0.2.1");
  }

  /** Allows ten bytes of each stream, and a frame that shows that there are more. */
  private static final class Rule implements Http2Rule {
    private long kept;
    private long room = 2 * MOST;
    private boolean slow;

    @Override
    public long most(Http2Head head) {
      return MOST;
    }

    @Override
    public boolean keeps(InetAddress peer, int more) {
      var allowed = kept + more <= room;
      kept += allowed ? more : 0;
      return allowed;
    }

    @Override
    public void release(InetAddress peer, long bytes) {
      kept -= bytes;
    }

    @Override
    public boolean isTooSlow(Duration taken, long bytes) {
      return slow;
    }
  }

  /** The server's, by the names of its fields and methods. */
  @SuppressWarnings({"NonApiType", "UnusedVariable"})
  public static final class Processor {
    ArrayList<byte[]> dataPayload;
    final Queue<String> streamReadReady = new ArrayDeque<>(List.of("read"));
    int expectedContentLength = 3 * MOST;
    String state = "OPEN";
    boolean ended;

    public Object getWrappedInboundLink() {
      return new Link();
    }

    public boolean getEndStream() {
      return ended;
    }

    public boolean isStreamClosed() {
      return state.equals("CLOSED");
    }
  }

  /** What it tells of a request's head. */
  @SuppressWarnings("UnusedVariable")
  public static final class Link {
    final Map<String, String> pseudoHeaders = Map.of(":method", "POST", ":path", "/");
    final List<Object> headers = List.of();
  }

  /** The server then answers that it is too long. */
  @Test
  void keepsOfALongBodyWhatShowsThatItIs() {
    streams.put(1, stream);
    stream.dataPayload.add(new byte[MOST]);
    assertThat(stream.expectedContentLength).isEqualTo(3 * MOST);
    stream.dataPayload.add(new byte[1]);
    stream.dataPayload.add(new byte[MOST]);
    assertThat(rule.kept).isEqualTo(MOST + 1);
    assertThat(stream.dataPayload).hasSize(2);
    assertThat(stream.expectedContentLength).isEqualTo(-1);
  }

  @Test
  void resetsAStreamThatGoesOnForTooLong() {
    streams.put(1, stream);
    stream.dataPayload.add(new byte[MOST + 1]);
    stream.dataPayload.add(new byte[2 * MOST - 1]);
    assertThrows(IllegalStateException.class, () -> stream.dataPayload.add(new byte[1]));
    assertThat(rule.kept).isZero();
    assertThat(stream.dataPayload).isEmpty();
  }

  @Test
  void resetsAStreamThatAnnouncesFarTooMuch() {
    stream.expectedContentLength = 3 * MOST + 1;
    streams.put(1, stream);
    assertThrows(IllegalStateException.class, () -> stream.dataPayload.add(new byte[1]));
    assertThat(rule.kept).isZero();
  }

  @Test
  void takesNothingMoreOfAStreamThatWasReset() {
    rule.room = MOST;
    streams.put(1, stream);
    assertThrows(IllegalStateException.class, () -> stream.dataPayload.add(new byte[MOST + 1]));
    assertThrows(IllegalStateException.class, () -> stream.dataPayload.add(new byte[1]));
    assertThrows(IllegalStateException.class, () -> stream.dataPayload.iterator());
  }

  @Test
  void countsWhatCameBeforeItWasFound() {
    stream.dataPayload = new ArrayList<>(List.of(new byte[4]));
    var found = new Http2Streams(rule, address(), Map.of(1, stream));
    assertThat(found).containsKey(1);
    assertThat(rule.kept).isEqualTo(4);
    assertThat(stream.dataPayload).hasSize(1);
  }

  /** As the server goes through it: to count, then to copy. */
  @Test
  void letsGoOfWhatIsCopied() {
    streams.put(1, stream);
    stream.dataPayload.add(new byte[3]);
    for (var walk = 0; walk < 2; walk++) {
      for (var frame : stream.dataPayload) {
        assertThat(frame).hasSize(3);
      }
    }
    assertThat(stream.dataPayload.getFirst()).isEmpty();
    assertThat(rule.kept).isEqualTo(3);
  }

  @Test
  void forgetsWhatAClosedStreamHeld() throws Exception {
    streams.put(1, stream);
    stream.dataPayload.add(new byte[3]);
    stream.state = "CLOSED";
    assertThat(streams.tidy()).isEmpty();
    assertThat(rule.kept).isZero();
    assertThat(stream.streamReadReady).isEmpty();
  }

  @Test
  void forgetsAStreamThatTheServerForgets() {
    streams.put(1, stream);
    stream.dataPayload.add(new byte[3]);
    streams.remove(1);
    assertThat(rule.kept).isZero();
  }

  @Test
  void resetsASlowStreamOnce() throws Exception {
    streams.put(1, stream);
    stream.dataPayload.add(new byte[3]);
    rule.slow = true;
    assertThat(streams.tidy()).containsExactly(new RuntimeStream(stream, address()));
    assertThat(streams.tidy()).isEmpty();
    assertThat(rule.kept).isZero();
  }

  @Test
  void leavesAStreamAloneThatIsBeingAnswered() throws Exception {
    streams.put(1, stream);
    rule.slow = true;
    stream.ended = true;
    assertThat(streams.tidy()).isEmpty();
  }

  @Test
  void countsStreamsOfWhichNothingIsSaid() throws Exception {
    streams.put(1, stream);
    assertThat(streams.idle()).isZero();
    stream.state = "IDLE";
    assertThat(streams.idle()).isEqualTo(1);
  }

  @Test
  void takesOnlySoManyStreams() {
    for (var i = 1; i <= 10_000; i++) {
      streams.put(i, new Processor());
    }
    assertThrows(IllegalStateException.class, () -> streams.put(10_001, new Processor()));
  }
}
