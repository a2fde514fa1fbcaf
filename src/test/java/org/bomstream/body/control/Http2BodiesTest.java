package org.bomstream.body.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.bomstream.liberty.http2.Http2Head;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Http2BodiesTest {
  private static final int SMALL = 64 * 1024;
  private static final int FILE = 1_000_000;
  private static final int LARGEST = FILE + SMALL;

  private final Http2Bodies bodies = new Http2Bodies();

  @BeforeEach
  void set() {
    bodies.bounds = new BodyBounds();
    bodies.bounds.maxBytes = FILE;
    bodies.metrics = new BodyLimitsTest.NoMetrics();
    bodies.most = 1;
    bodies.makeRoom();
  }

  private static Http2Head head(String peer, String path, long length, boolean bearsToken) {
    return new Http2Head(InetAddress.ofLiteral(peer), "POST", path, length, bearsToken);
  }

  private static Http2Head upload(String peer) {
    return head(peer, "/api/boms?name=x", -1, true);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/boms,true,true",
    "/api/boms/,true,true",
    "/api/boms?name=x,true,true",
    "/api/boms,false,false",
    "/api/boms/x/enrich,true,false",
    "/metrics,true,false",
    "'',true,false",
  })
  void filesAreOfThoseWhoShowAToken(String path, boolean bearsToken, boolean taken) {
    var head = head("192.0.2.1", path, -1, bearsToken);
    assertThat(bodies.keeps(head, 0, SMALL)).isTrue();
    assertThat(bodies.keeps(head, SMALL, 1)).isEqualTo(taken);
  }

  @Test
  void aFileIsOnlySoLarge() {
    var head = upload("192.0.2.1");
    assertThat(bodies.keeps(head, 0, LARGEST)).isTrue();
    bodies.release(head.peer(), LARGEST);
    assertThat(bodies.keeps(head, LARGEST, 1)).isFalse();
  }

  @Test
  void whatIsAnnouncedAsTooLargeIsNotBegun() {
    assertThat(bodies.keeps(head("192.0.2.1", "/api/boms", LARGEST + 1, true), 0, 1)).isFalse();
    assertThat(bodies.keeps(head("192.0.2.1", "/api/boms", LARGEST, true), 0, 1)).isTrue();
  }

  @Test
  void anAddressFillsHalf() {
    assertThat(bodies.keeps(upload("192.0.2.1"), 0, LARGEST)).isTrue();
    assertThat(bodies.keeps(upload("192.0.2.1"), 0, 1)).isFalse();
    assertThat(bodies.keeps(upload("192.0.2.2"), 0, LARGEST)).isTrue();
    assertThat(bodies.keeps(upload("192.0.2.3"), 0, 1)).isFalse();
    bodies.release(upload("192.0.2.2").peer(), LARGEST);
    assertThat(bodies.keeps(upload("192.0.2.3"), 0, 1)).isTrue();
  }
}
