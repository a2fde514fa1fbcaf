package org.bomstream.part.source.nexar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.http.SupplierStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class NexarTokensTest {
  private static final int THREADS = 50;

  private final SupplierStub stub = SupplierStub.open();
  private final SupplierHttp http = new SupplierHttp();
  private final NexarTokens tokens = new NexarTokens();

  NexarTokensTest() {
    tokens.http = http;
    tokens.url = stub.url();
    tokens.id = Optional.of("id");
    tokens.secret = Optional.of("s3cret");
    at(Duration.ZERO);
  }

  @AfterEach
  void close() {
    stub.close();
    http.close();
  }

  @Test
  void keepsOneUntilAMinuteBeforeItsEnd() throws Exception {
    stub.answers(200, token("one")).answers(200, token("two"));

    assertThat(tokens.token()).isEqualTo("one");
    at(Duration.ofSeconds(539));
    assertThat(tokens.token()).isEqualTo("one");
    at(Duration.ofMinutes(9));
    assertThat(tokens.token()).isEqualTo("two");
  }

  @Test
  void fetchesOneForAllThreads() throws Exception {
    stub.answers(200, token("one"));

    assertThat(all()).containsOnly("one").hasSize(THREADS);
    assertThat(stub.asked()).hasSize(1);
  }

  @Test
  void tellsAllWhoWaitedWhatOneWasTold() throws Exception {
    stub.answers(400, "{\"error\":\"invalid_client\"}");

    assertThat(all()).containsOnly("Refused").hasSize(THREADS);
    assertThat(stub.asked()).hasSize(1);
  }

  @Test
  void asksAgainAfterAFault() throws Exception {
    stub.answers(500, "").answers(200, token("one"));

    assertThatThrownBy(tokens::token).isInstanceOf(SupplierFault.Down.class);
    assertThat(tokens.token()).isEqualTo("one");
  }

  @Test
  void forgetsNoOtherThanTheOneThatWasRefused() throws Exception {
    stub.answers(200, token("one"));
    tokens.token();

    tokens.forget("zero");

    assertThat(tokens.token()).isEqualTo("one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"error\":\"invalid_client\"} | Refused",
        "401 | {\"error\":\"invalid_client\"} | Refused",
        "400 | <html>                         | BadCall",
        "429 | {}                             | Throttled",
        "200 | {\"access_token\":\"\"}        | Down",
        "200 | {\"access_token\":7}           | Down",
        "500 | {}                             | Down",
      })
  void saysWhyThereIsNone(int status, String body, String fault) {
    stub.answers(status, body);

    Throwable thrown = catchThrowable(tokens::token);

    assertThat(thrown).isInstanceOf(SupplierFault.class).hasMessageNotContaining("s3cret");
    assertThat(thrown.getClass().getSimpleName()).isEqualTo(fault);
  }

  /** What all threads get that ask at once: a token, or the fault's name. */
  private List<String> all() throws Exception {
    var together = new CountDownLatch(1);
    stub.holds(together);
    List<Future<String>> got = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < THREADS; i++) {
        got.add(threads.submit(this::one));
      }
      await().until(() -> tokens.lock.getQueueLength() == THREADS - 1);
      together.countDown();
    }
    return got.stream().map(Future::resultNow).toList();
  }

  private String one() throws InterruptedException {
    try {
      return tokens.token();
    } catch (SupplierFault e) {
      return e.getClass().getSimpleName();
    }
  }

  private static String token(String token) {
    return "{\"access_token\":\"%s\",\"expires_in\":600}".formatted(token);
  }

  private void at(Duration later) {
    tokens.clock = Clock.fixed(NexarTest.NOW.plus(later), ZoneOffset.UTC);
  }
}
