package org.bomstream.part.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bomstream.part.control.supplier.SupplierFault;
import org.junit.jupiter.api.Test;

class BearerTokenTest {
  private final AtomicInteger fetches = new AtomicInteger();
  private Instant now = Instant.parse("2026-11-30T08:00:00Z");

  private BearerToken lasting(Duration length) {
    return new BearerToken(
        () -> new BearerToken.Grant("t" + fetches.incrementAndGet(), length), () -> now);
  }

  @Test
  void servesUntilAMinuteBeforeItsEnd() throws Exception {
    BearerToken token = lasting(Duration.ofSeconds(599));

    assertThat(token.get()).isEqualTo("t1");
    now = now.plusSeconds(538);
    assertThat(token.get()).isEqualTo("t1");
    now = now.plusSeconds(1);
    assertThat(token.get()).isEqualTo("t2");
  }

  @Test
  void servesForHalfOfAShortTime() throws Exception {
    BearerToken token = lasting(Duration.ofSeconds(60));

    token.get();
    now = now.plusSeconds(29);
    assertThat(token.get()).isEqualTo("t1");
    now = now.plusSeconds(1);
    assertThat(token.get()).isEqualTo("t2");
  }

  @Test
  void fetchesAnewForOneThatIsRefusedAndNotForAnOlderOne() throws Exception {
    BearerToken token = lasting(Duration.ofMinutes(10));

    token.forget(token.get());
    assertThat(token.get()).isEqualTo("t2");
    token.forget("t1");
    assertThat(token.get()).isEqualTo("t2");
  }

  @Test
  void isFetchedByOneForAll() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var token =
        new BearerToken(
            () -> {
              begun.countDown();
              goOn.await();
              return new BearerToken.Grant("t" + fetches.incrementAndGet(), Duration.ofHours(1));
            },
            () -> now);
    List<Future<String>> all = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        all.add(threads.submit(token::get));
      }
      begun.await();
      goOn.countDown();
    }

    for (Future<String> each : all) {
      assertThat(each.get()).isEqualTo("t1");
    }
  }

  @Test
  void saysWhyThereIsNone() {
    var token =
        new BearerToken(
            () -> {
              fetches.incrementAndGet();
              throw new SupplierFault.Refused("no");
            },
            () -> now);

    assertThatThrownBy(token::get).isInstanceOf(SupplierFault.Refused.class);
    assertThatThrownBy(token::get).isInstanceOf(SupplierFault.Refused.class);
    assertThat(fetches).hasValue(2);
  }

  @Test
  void takesNoGrantWithoutToken() {
    var reply = Json.createObjectBuilder().add("access_token", "").add("expires_in", 5).build();

    assertThatThrownBy(() -> BearerToken.Grant.of(reply)).isInstanceOf(SupplierFault.Down.class);
  }
}
