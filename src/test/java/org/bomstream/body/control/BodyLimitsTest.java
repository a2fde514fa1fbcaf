package org.bomstream.body.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Supplier;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyLimitsTest {
  private static final int UPLOAD = 1_000;

  private final BodyLimits limits = new BodyLimits();
  private final Sender alice = sender("192.0.2.1", "alice of acme");
  private final Sender bob = sender("192.0.2.2", "bob of globex");

  @BeforeEach
  void set() {
    limits.perNode = 3;
    limits.perAddress = 2;
    limits.perUser = 1;
    limits.most = 1;
    limits.bounds = new BodyBounds();
    limits.bounds.maxBytes = UPLOAD;
    limits.metrics = new NoMetrics();
    limits.makeRoom();
  }

  private static Sender sender(String address, String user) {
    return new Sender(InetAddress.ofLiteral(address), Optional.of(user));
  }

  @Test
  void aUserHasSoManyAtOnce() {
    limits.take(alice);
    assertThat(refused(() -> limits.take(sender("192.0.2.9", "alice of acme")))).isEqualTo(429);
    limits.giveBack(alice);
    limits.take(alice);
  }

  @Test
  void anAddressHasSoManyAtOnce() {
    var stranger = new Sender(InetAddress.ofLiteral("192.0.2.1"), Optional.empty());
    limits.take(stranger);
    limits.take(alice);
    assertThat(refused(() -> limits.take(stranger))).isEqualTo(429);
  }

  @Test
  void theNodeHasSoManyAtOnce() {
    limits.take(alice);
    limits.take(bob);
    limits.take(sender("192.0.2.3", "carol of acme"));
    assertThat(refused(() -> limits.take(sender("192.0.2.4", "dave of acme")))).isEqualTo(503);
    assertThat(limits.taken()).isEqualTo(3);
  }

  @Test
  void oneUploadAlwaysFits() {
    limits.keep(alice, (int) limits.bounds.largest());
    assertThat(refused(() -> limits.keep(alice, 1))).isEqualTo(429);
    limits.keep(bob, 1);
  }

  @Test
  void bytesOfAllAreBounded() {
    for (var number = 1; number <= 4; number++) {
      limits.keep(sender("192.0.2." + number, "user " + number), (int) limits.bounds.largest());
    }
    assertThat(refused(() -> limits.keep(sender("192.0.2.9", "eve of acme"), 1))).isEqualTo(503);
  }

  @Test
  void aClosedBodyLeavesNothing() throws IOException {
    var body = new KeptBody(limits, alice);
    body.add(new byte[UPLOAD], UPLOAD);
    body.close();
    body.close();
    body.add(new byte[UPLOAD], UPLOAD);
    assertThat(limits.bytes()).isZero();
  }

  /** In memory, and where a file takes the rest. */
  @Test
  void aBodyIsReadAsItCame() throws IOException {
    for (var length : new int[] {0, 1, 8_192, 8_193, 50_000}) {
      try (var body = new KeptBody(limits, alice)) {
        var expected = new byte[length];
        for (var i = 0; i < length; i++) {
          expected[i] = (byte) (i * 31);
          body.add(new byte[] {expected[i]}, 1);
        }
        assertThat(body.length()).isEqualTo(length);
        assertThat(body.read().readAllBytes()).isEqualTo(expected);
      }
    }
  }

  private static int refused(Runnable attempt) {
    var refusal = assertThrows(Problem.class, attempt::run);
    assertThat(refusal.headers()).containsKey("Retry-After");
    return refusal.status();
  }

  static final class NoMetrics extends BodyMetrics {
    @Override
    public void refused(int status) {}

    @Override
    void watch(Supplier<Integer> coming, Supplier<Long> bytes) {}
  }
}
