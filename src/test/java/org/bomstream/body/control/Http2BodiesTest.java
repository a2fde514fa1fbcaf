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
  private static final int FRAME = 16 * 1024;
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

  private static Http2Head head(String path, boolean bearsToken) {
    return new Http2Head(peer("192.0.2.1"), "POST", path, -1, bearsToken);
  }

  private static InetAddress peer(String address) {
    return InetAddress.ofLiteral(address);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/boms,true,true",
    "/api/boms/,true,true",
    "/api/boms?name=x,true,true",
    "/api/boms/preview,true,true",
    "/api/boms/preview?sheet=Parts,true,true",
    "/api/boms/8f1c/file?revision=2,true,true",
    "/api/boms,false,false",
    "/api/boms/x/enrich,true,false",
    "/other/api/boms,true,false",
    "/metrics,true,false",
    "'',true,false",
  })
  void filesAreOfThoseWhoShowAToken(String path, boolean bearsToken, boolean file) {
    assertThat(bodies.most(head(path, bearsToken))).isEqualTo(file ? LARGEST : SMALL);
  }

  @Test
  void filesAreKnownUnderAnyRootOfTheApplication() {
    bodies.root = "/tools/bomstream";
    assertThat(bodies.most(head("/tools/bomstream/api/boms/preview", true))).isEqualTo(LARGEST);
  }

  @Test
  void anAddressFillsHalf() {
    var half = LARGEST + FRAME;
    assertThat(bodies.keeps(peer("192.0.2.1"), half)).isTrue();
    assertThat(bodies.keeps(peer("192.0.2.1"), 1)).isFalse();
    assertThat(bodies.keeps(peer("192.0.2.2"), half)).isTrue();
    assertThat(bodies.keeps(peer("192.0.2.3"), 1)).isFalse();
    bodies.release(peer("192.0.2.2"), half);
    assertThat(bodies.keeps(peer("192.0.2.3"), 1)).isTrue();
  }
}
